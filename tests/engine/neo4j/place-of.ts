import * as z from "zod";

import type { Neo4jPlace } from "../../../server/engine/neo4j/place.ts";
import type { TestGraph } from "../../support/engine.ts";

const Environment = z.object({
  NEO4J_URI: z.string(),
  NEO4J_USERNAME: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string(),
  NEO4J_DATABASE: z.string().default("neo4j"),
});

/** Where a test's graph lies, for another one beside it. */
export function placeOf(graph: TestGraph): Neo4jPlace {
  const found = Environment.parse(graph.environment);
  return {
    uri: found.NEO4J_URI,
    username: found.NEO4J_USERNAME,
    password: found.NEO4J_PASSWORD,
    database: found.NEO4J_DATABASE,
  };
}

export function portOf({ uri }: Pick<Neo4jPlace, "uri">): number {
  return Number(new URL(uri).port);
}
