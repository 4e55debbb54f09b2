import type { Neo4jPlace } from "../config.ts";
import { forgetContraflow } from "../engine/neo4j/forget-contraflow.ts";
import type { Log } from "../http/log-requests.ts";
import { indexedProperties, indexedTexts } from "../store/indexed-properties.ts";
import { removeOwn } from "../store/remove-own.ts";
import { ForeignDataError, placeAloud } from "./foreign-data.ts";
import { openGraph } from "./open-graph.ts";

type Parts = {
  /** Whether to do what the words say. */
  readonly agree: (act: string) => Promise<boolean>;
  readonly log: Log;
};

/**
 * Removes what is Contraflow's from a Neo4j that carries its mark, the mark last: one that was
 * broken off is still ours, and can be run again.
 * @returns what was done, in lines for a person
 * @throws ForeignDataError, GraphUnavailableError, GraphStoreError
 */
export async function resetNeo4j(neo4j: Neo4jPlace, { agree, log }: Parts): Promise<string[]> {
  const place = { neo4j, dataFolder: "" };
  const name = placeAloud(place);
  const { graph, whose } = await openGraph(place, log);
  try {
    if (whose === "foreign") throw new ForeignDataError(place);
    if (whose === "empty") return [`${name} is empty; nothing was removed.`];
    const act = `Remove all of Contraflow's data from the database ${neo4j.database} of ${neo4j.uri}, your own included`;
    if (!(await agree(act))) return ["Nothing was removed."];
    await removeOwn(graph);
  } finally {
    await graph.close();
  }
  await forgetContraflow(neo4j, indexedProperties, indexedTexts);
  return [
    `${name} holds nothing of Contraflow's any more.`,
    "The next start loads the data that comes with Contraflow again. A server that stands on it now is to be started again.",
  ];
}
