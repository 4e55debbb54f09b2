import { type Graph, GraphUnavailableError } from "../../../server/engine/graph.ts";
import { type Neo4jOptions, openNeo4j } from "../../../server/engine/neo4j/open-neo4j.ts";

/** Opens a database that was only just started: its first answer may take too long. */
export async function openPatiently(options: Neo4jOptions, tries = 5): Promise<Graph> {
  try {
    return await openNeo4j(options);
  } catch (error) {
    if (tries === 1 || !(error instanceof GraphUnavailableError)) throw error;
    return openPatiently(options, tries - 1);
  }
}
