import type { Graph } from "../../server/engine/graph.ts";

/** Takes everything out of a graph but the port's own mark. */
export async function empty(graph: Graph): Promise<void> {
  const cypher = "MATCH (n) WHERE NOT n:Contraflow DETACH DELETE n";
  await graph.write([{ name: "empty", cypher, params: {} }]);
}
