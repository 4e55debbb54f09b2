import { findJava } from "../../../server/local-neo4j/find-java.ts";
import { findMaven } from "../../../server/local-neo4j/find-maven.ts";
import { LocalNeo4jError } from "../../../server/local-neo4j/local-neo4j-error.ts";
import type { Environment } from "../../../server/local-neo4j/run-tool.ts";
import type { Need } from "../../house/suites.ts";

/** Whether a Neo4j can be had here: it takes Java and Maven. */
export async function findNeo4jTools(environment: Environment): Promise<Need> {
  try {
    await findJava(environment);
    await findMaven(environment);
    return { state: "found" };
  } catch (error) {
    if (!(error instanceof LocalNeo4jError)) throw error;
    return { state: "missing", why: error.why, remedy: error.remedy };
  }
}
