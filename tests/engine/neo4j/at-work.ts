import type { Graph } from "../../../server/engine/graph.ts";
import { aQuestion } from "../texts.ts";

/** What Neo4j works on for the product, by the name of the question. */
export function atWork(graph: Graph): Promise<unknown> {
  const cypher =
    "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN metaData.question AS question";
  return graph.read(aQuestion(cypher));
}
