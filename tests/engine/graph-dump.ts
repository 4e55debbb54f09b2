import * as z from "zod";

import type { Graph } from "../../server/engine/graph.ts";

const Held = z.record(z.string(), z.unknown());
const Node = z.object({ labels: z.array(z.string()), held: Held });
const Edge = z.object({ start: z.string(), type: z.string(), goal: z.string(), held: Held });

/** Everything in a graph but the port's own mark, in an order that repeats. */
export async function dump(graph: Graph) {
  const nodes = await graph.read({
    name: "all-nodes",
    cypher: "MATCH (n) WHERE NOT n:Contraflow RETURN labels(n) AS labels, n {.*} AS held",
    params: {},
    row: Node,
  });
  const edges = await graph.read({
    name: "all-edges",
    cypher:
      "MATCH (a)-[r]->(b) RETURN a.id AS start, type(r) AS type, b.id AS goal, r {.*} AS held",
    params: {},
    row: Edge,
  });
  return {
    nodes: nodes.map(({ labels, held }) => textOf({ labels: labels.toSorted() }, held)).toSorted(),
    edges: edges.map(({ held, ...ends }) => textOf(ends, held)).toSorted(),
  };
}

/** Two that are equal are the same text. */
function textOf(place: object, held: Readonly<Record<string, unknown>>): string {
  const keys = Object.entries(held).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({ ...place, held: Object.fromEntries(keys) });
}
