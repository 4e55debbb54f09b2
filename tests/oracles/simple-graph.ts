import type { Row } from "../../contract/rows.ts";
import { type Collapsed, isToldShort } from "./collapse.ts";

/** A graph without parallel relations, as networkx is told of it. */
export type Simple = {
  readonly directed: boolean;
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [from: string, to: string])[];
  /** Three things in a row that no path may have. */
  readonly shortcuts: readonly (readonly string[])[];
};

export function simpleGraph(
  rows: readonly Row[],
  graph: Collapsed,
  direction: "any" | "forward",
): Simple {
  const edges = [...graph].flatMap(([from, ways]) =>
    [...ways.keys()].map((to) => [from, to] as const),
  );
  return {
    directed: direction === "forward",
    nodes: rows.flatMap((row) => (row.type === "entity" ? [row.id] : [])),
    edges,
    shortcuts: shortcutsIn(graph, edges),
  };
}

function shortcutsIn(graph: Collapsed, edges: Simple["edges"]): string[][] {
  return edges.flatMap(([from, middle]) =>
    [...(graph.get(middle)?.keys() ?? [])]
      .map((to) => [from, middle, to])
      .filter((three) => isToldShort(graph, three)),
  );
}
