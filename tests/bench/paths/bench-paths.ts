import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openEmbedded } from "../../../server/engine/embedded/open-embedded.ts";
import type { Graph } from "../../../server/engine/graph.ts";
import { mostConnected } from "../../../server/queries/most-connected.ts";
import { load } from "../engines/load.ts";
import { openMadeNeo4j } from "../engines/open-made-neo4j.ts";
import { openRawBolt, type RawBolt } from "../engines/raw-bolt.ts";
import type { Size } from "../engines/sizes.ts";
import { type Figure, percentile } from "../figures.ts";
import { drawnQuestions } from "./drawn-questions.ts";
import { type Searched, turnAbout } from "./turn-about.ts";

/** Milliseconds that the product promises of the five best paths, and of no more than the native. */
const goals = { p50: 60, p95: 400, native: 1 };

/** A size on one engine: how long constrained searches take for one path and for five. */
export async function benchPaths(size: Size, engine: "embedded" | "neo4j"): Promise<Figure[]> {
  return engine === "embedded" ? onEmbedded(size) : onNeo4j(size);
}

async function onEmbedded(size: Size): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "contraflow-bench-"));
  const graph = await openEmbedded({ folder, memoryBytes: 4 * 2 ** 30 });
  try {
    const loaded = await load(graph, size);
    return [...loaded, ...(await searches(graph, size))];
  } finally {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function onNeo4j(size: Size): Promise<Figure[]> {
  const { graph, server, loaded, close } = await openMadeNeo4j(size);
  const raw = openRawBolt(server);
  try {
    return [...loaded, ...(await searches(graph, size, raw))];
  } finally {
    await raw.close();
    await close();
  }
}

async function searches(graph: Graph, size: Size, raw?: RawBolt): Promise<Figure[]> {
  const hubs = (await mostConnected(graph)).slice(0, 2);
  const figures: Figure[] = [];
  for (const k of [1, 5]) {
    const questions = drawnQuestions(size, hubs, k);
    figures.push(...figuresOf(k, await turnAbout(questions, graph, raw)));
  }
  return figures;
}

function figuresOf(k: number, searched: readonly Searched[]): Figure[] {
  const name = k === 1 ? "the best path" : `the best ${k} paths`;
  const ours = searched.map(({ milliseconds }) => milliseconds);
  const held = k === 1 ? null : goals;
  return [
    aFigure(`${name}, p50`, percentile(ours, 0.5), "ms", held?.p50),
    aFigure(`${name}, p95`, percentile(ours, 0.95), "ms", held?.p95),
    aFigure(`${name}, the longest`, percentile(ours, 1), "ms"),
    ...besideNative(name, k, searched),
    aFigure(`${name}, none found`, searched.filter(isWithout).length, "questions"),
    aFigure(
      `${name}, cut short`,
      searched.filter(({ answer }) => !answer.complete).length,
      "questions",
    ),
  ];
}

function isWithout({ answer }: Searched): boolean {
  return answer.paths.length === 0;
}

/** Ours over Neo4j's own search, which takes the same conditions in its own text. */
function besideNative(name: string, k: number, searched: readonly Searched[]): Figure[] {
  const native = searched.flatMap(({ nativeMilliseconds }) => nativeMilliseconds ?? []);
  if (native.length === 0) return [];
  const ours = searched.map(({ milliseconds }) => milliseconds);
  const [text, goal] =
    k === 1 ? (["shortestPath", undefined] as const) : ([`SHORTEST ${k}`, goals.native] as const);
  return [0.5, 0.95].flatMap((share) => {
    const theirs = percentile(native, share);
    const of = `p${share * 100}`;
    return [
      aFigure(`${text}, ${of}`, theirs, "ms"),
      aFigure(`${name} over ${text}, ${of}`, percentile(ours, share) / theirs, "ratio", goal),
    ];
  });
}

function aFigure(name: string, value: number, unit: Figure["unit"], limit?: number): Figure {
  return { name, value, unit, ...(limit !== undefined && { limit }) };
}
