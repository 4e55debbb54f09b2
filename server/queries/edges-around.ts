import type { GraphEdge } from "../../contract/graph.ts";
import type { EntityId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { around, conditionParams, type Conditions, meetsConditions } from "./around.ts";
import { readEdges } from "./read-edges.ts";
import type { Within } from "./within.ts";

/** All relations of these things. */
export async function edgesAround(
  graph: Graph,
  ids: readonly EntityId[],
  within: Within,
): Promise<GraphEdge[]> {
  const match = `${around("any")} WHERE true`;
  return readEdges(graph, { name: "edges-around", match, params: { ids } }, within);
}

/** The relations of these things to some others that meet the conditions, over all documents. */
export async function edgesTo(
  graph: Graph,
  { others, ...asked }: Conditions & { readonly others: readonly EntityId[] },
  within: Within,
): Promise<GraphEdge[]> {
  const match = `${around(asked.direction)} WHERE b.id IN $others AND ${meetsConditions}`;
  const params = { ...conditionParams(asked), others };
  return readEdges(graph, { name: "edges-to", match, params }, within);
}
