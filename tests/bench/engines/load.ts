import { countRows, madeRows } from "../../../graph-seed/generate/rows.ts";
import type { Graph } from "../../../server/engine/graph.ts";
import { importRows } from "../../../server/exchange/import-rows.ts";
import type { Figure } from "../figures.ts";
import { loadBare } from "./load-made.ts";
import { seed, type Size } from "./sizes.ts";

/** Lays a made-up graph into an empty one, and tells how long it took. */
export async function load(graph: Graph, size: Size): Promise<Figure[]> {
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
