import type { GraphEdge } from "../../contract/graph.ts";
import type { RelationId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { readEdges } from "./read-edges.ts";
import type { Within } from "./within.ts";

// A relation is found through a claim of its own, for no engine finds a relation by a property
// without knowing its type; and from the end that touches less. Each MATCH walks one step from what
// is known: the embedded engine reads the whole of a second path.
const match = `
  UNWIND $ids AS id
  MATCH (c:Claim {relation: id})-[:SUBJECT]->(a:Entity)
  MATCH (c)-[:OBJECT]->(b:Entity)
  WITH DISTINCT id, CASE WHEN a.neighbours < b.neighbours THEN a.id ELSE b.id END AS near
  MATCH (:Entity {id: near})-[r]-(:Entity)
  WHERE r.id = id
`;

/** The relations with these ids; one that is not there is left out. */
export async function edgesById(
  graph: Graph,
  ids: readonly RelationId[],
  within: Within,
): Promise<GraphEdge[]> {
  if (ids.length === 0) return [];
  return readEdges(graph, { name: "edges-by-id", match, params: { ids } }, within);
}
