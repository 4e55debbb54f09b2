import type { GraphEdge } from "../../contract/graph.ts";
import type { RelationId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { relationById } from "../store/stored-relation.ts";
import { readEdges } from "./read-edges.ts";
import type { Within } from "./within.ts";

/** The relations with these ids; one that is not there is left out. */
export async function edgesById(
  graph: Graph,
  ids: readonly RelationId[],
  within: Within,
): Promise<GraphEdge[]> {
  if (ids.length === 0) return [];
  return readEdges(graph, { name: "edges-by-id", match: relationById, params: { ids } }, within);
}
