import type { GraphEdge } from "../../contract/graph.ts";
import type { EntityId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { readEdges } from "./read-edges.ts";
import type { Within } from "./within.ts";

const match = `
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r]->(b:Entity)
  WHERE b.id IN $ids
`;

/** All relations among these things. */
export async function edgesBetween(
  graph: Graph,
  ids: readonly EntityId[],
  within: Within,
): Promise<GraphEdge[]> {
  if (ids.length === 0) return [];
  return readEdges(graph, { name: "edges-between", match, params: { ids } }, within);
}
