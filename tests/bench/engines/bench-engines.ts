import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { EntityId } from "../../../contract/ids.ts";
import { createRandom, pickIndex } from "../../../graph-seed/generate/random.ts";
import { countRows, madeRows } from "../../../graph-seed/generate/rows.ts";
import { openEmbedded } from "../../../server/engine/embedded/open-embedded.ts";
import type { Graph } from "../../../server/engine/graph.ts";
import { openNeo4j } from "../../../server/engine/neo4j/open-neo4j.ts";
import { importRows } from "../../../server/exchange/import-rows.ts";
import { createSearch } from "../../../server/search/search.ts";
import { search } from "../../../contract/endpoints/search.ts";
import { startLocalNeo4j } from "../../../server/local-neo4j/start-local-neo4j.ts";
import { jarsFolder } from "../../support/neo4j/jars-folder.ts";
import { type Figure, percentile } from "../figures.ts";
import { loadBare } from "./load-made.ts";
import { figuresOf, timesBeside, timesOf } from "./measure.ts";
import { type Question, questions } from "./questions.ts";
import { openRawBolt } from "./raw-bolt.ts";
import { seed, type Size } from "./sizes.ts";

/** Milliseconds that the product promises of expand, search and entity on the embedded engine. */
const goal = 50;
/** What we may add to the bare driver, at p99. */
const overhead = 2;
const asked = 200;

/** A size on one engine: how long it takes to load, and what is asked of it. */
export async function benchEngine(size: Size, engine: "embedded" | "neo4j"): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "contraflow-bench-"));
  try {
    return await (engine === "embedded" ? onEmbedded(size, folder) : onNeo4j(size, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function onEmbedded(size: Size, folder: string): Promise<Figure[]> {
  const graph = await openEmbedded({ folder, memoryBytes: 4 * 2 ** 30 });
  try {
    const loaded = await load(graph, size);
    const figures: Figure[] = [];
    for (const question of [...questions, searching(graph)]) {
      const times = await timesOf(question, graph, idsIn(size));
      figures.push(...figuresOf(question.name, times, goal));
    }
    return [...loaded, ...figures];
  } finally {
    await graph.close();
  }
}

async function onNeo4j(size: Size, folder: string): Promise<Figure[]> {
  const server = await startLocalNeo4j({ folder, jarsFolder, heapMegabytes: 4_096, fast: true });
  const graph = await openNeo4j({ ...server, database: "neo4j" });
  const raw = openRawBolt(server);
  try {
    const loaded = await load(graph, size);
    const figures: Figure[] = [];
    for (const question of questions) {
      const { ours, bare } = await timesBeside(question, { graph, raw }, idsIn(size));
      const ratio = percentile(ours, 0.99) / percentile(bare, 0.99);
      figures.push(...figuresOf(question.name, ours), {
        name: `${question.name}, p99 over the bare driver's`,
        value: ratio,
        unit: "ratio",
        limit: overhead,
      });
    }
    return [...loaded, ...figures];
  } finally {
    await raw.close();
    await graph.close();
    await server.stop();
  }
}

async function load(graph: Graph, size: Size): Promise<Figure[]> {
  const begun = performance.now();
  if (size.bare) await loadBare(graph, { ...size, seed });
  else await importRows(graph, lines(size), { preview: false });
  const seconds = (performance.now() - begun) / 1_000;
  const rows = size.bare ? size.nodes + size.edges : countOf(size);
  return [
    { name: size.bare ? "load" : "import", value: seconds, unit: "s" },
    { name: "rows a second", value: rows / seconds, unit: "rows" },
    { name: "memory of our process", value: process.memoryUsage().rss / 2 ** 20, unit: "MB" },
  ];
}

async function* lines(size: Size): AsyncGenerator<string> {
  for (const row of madeRows({ ...size, seed })) yield JSON.stringify(row);
}

function countOf(size: Size): number {
  return Object.values(countRows({ ...size, seed })).reduce((sum, count) => sum + count, 0);
}

/** Things drawn from the whole graph; the same for both engines. */
function idsIn(size: Size): EntityId[] {
  const random = createRandom(seed, 9, 0);
  const wanted = new Set(Array.from({ length: asked }, () => pickIndex(size.nodes, random)));
  const ids: EntityId[] = [];
  let at = 0;
  for (const row of madeRows({ ...size, seed })) {
    if (row.type === "relation") break;
    if (row.type !== "entity") continue;
    if (wanted.has(at)) ids.push(EntityId.parse(row.id));
    at += 1;
  }
  return ids;
}

function searching(graph: Graph): Question {
  const index = createSearch(graph);
  return {
    name: "search a name",
    ask: async (_graph, id) => {
      const q = id.split("/")[1]?.replaceAll("-", " ") ?? "";
      return index.find(search.input.parse({ q }));
    },
  };
}
