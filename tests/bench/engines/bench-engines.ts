import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { EntityId } from "../../../contract/ids.ts";
import { createRandom, pickIndex } from "../../../graph-seed/generate/random.ts";
import { madeRows } from "../../../graph-seed/generate/rows.ts";
import { openEmbedded } from "../../../server/engine/embedded/open-embedded.ts";
import type { Graph } from "../../../server/engine/graph.ts";
import { createSearch } from "../../../server/search/search.ts";
import { search } from "../../../contract/endpoints/search.ts";
import { type Figure, percentile } from "../figures.ts";
import { load } from "./load.ts";
import { figuresOf, timesBeside, timesOf } from "./measure.ts";
import { type Question, questions } from "./questions.ts";
import { openMadeNeo4j } from "./open-made-neo4j.ts";
import { openRawBolt } from "./raw-bolt.ts";
import { seed, type Size } from "./sizes.ts";

/** Milliseconds that the product promises of expand, search and entity on the embedded engine. */
const goal = 50;
/** What we may add to the bare driver, at p99. */
const overhead = 2;
const asked = 200;

/** A size on one engine: how long it takes to load, and what is asked of it. */
export async function benchEngine(size: Size, engine: "embedded" | "neo4j"): Promise<Figure[]> {
  return engine === "embedded" ? onEmbedded(size) : onNeo4j(size);
}

async function onEmbedded(size: Size): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "contraflow-bench-"));
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
    await rm(folder, { recursive: true, force: true });
  }
}

async function onNeo4j(size: Size): Promise<Figure[]> {
  const { graph, server, loaded, close } = await openMadeNeo4j(size);
  const raw = openRawBolt(server);
  try {
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
    await close();
  }
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
