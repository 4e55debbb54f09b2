import { type Graph, GraphStoreError } from "../graph.ts";
import { createLine } from "./create-line.ts";
import { within } from "./limit.ts";
import { type Line } from "./line.ts";
import { look, markText, toRevision } from "./mark.ts";
import { type Neo4jEvent } from "./neo4j-event.ts";
import { createNeo4jGraph } from "./neo4j-graph.ts";
import { type Neo4jPace, usualNeo4jPace } from "./pace.ts";
import { addressOf, type Neo4jPlace } from "./place.ts";
import { serverVersion, type ServerVersion } from "./server-version.ts";
import { toGraphValue } from "./to-graph-value.ts";
import { toOpeningError } from "./to-opening-error.ts";

export type Neo4jOptions = Neo4jPlace & { readonly log?: (event: Neo4jEvent) => void };

/**
 * Opens a database that is there; nothing is written to it before the first write.
 * @throws GraphUnavailableError when nothing answers: it may be tried again. GraphStoreError when
 * what answers cannot be used: another password, no such database, a server that is too old
 */
export async function openNeo4j(
  options: Neo4jOptions,
  pace: Neo4jPace = usualNeo4jPace,
): Promise<Graph> {
  const { log = ignore, ...place } = options;
  const line = createLineTo(place, pace, log);
  const since = Date.now();
  try {
    const { version, revision } = await firstLook(line);
    const known = usable(version, place);
    if (known.age === "outdated") log({ type: "outdated", version: known.text });
    log({ type: "ready", version: known.text, milliseconds: Date.now() - since });
    return createNeo4jGraph(line, revision);
  } catch (error) {
    line.life.close();
    await line.sessions.close();
    throw toOpeningError(error, place);
  }
}

function createLineTo(place: Neo4jPlace, pace: Neo4jPace, log: (event: Neo4jEvent) => void): Line {
  try {
    return createLine({ place, pace, log, look: look(pace.look) });
  } catch (error) {
    throw new GraphStoreError(
      `The address ${addressOf(place)} is none of a Neo4j.`,
      "Set NEO4J_URI to an address such as bolt://127.0.0.1:7687, or neo4j+s://… for AuraDB or a cluster.",
      { cause: error },
    );
  }
}

/** It finds out what a greeting does not: whether the database is there, and what it is at. */
async function firstLook(line: Line): Promise<FirstLook> {
  const milliseconds = line.pace.opening;
  const session = line.sessions.open({ pool: "ours", access: "READ" });
  try {
    const { records, summary } = await within(() => session.run(markText), { milliseconds });
    const version = serverVersion(summary.server.agent ?? "");
    return { version, revision: toRevision(toGraphValue(records[0]?.get(0))) };
  } finally {
    void line.sessions.leave(session);
  }
}

type FirstLook = { readonly version: ServerVersion | null; readonly revision: number };

/** @throws GraphStoreError for what our questions are not written for */
function usable(version: ServerVersion | null, place: Neo4jPlace): ServerVersion {
  const at = addressOf(place);
  if (version === null) {
    throw new GraphStoreError(
      `What answers at ${at} is no Neo4j.`,
      "Set NEO4J_URI to a Neo4j 5.26 or newer.",
    );
  }
  if (version.age === "too-old") {
    throw new GraphStoreError(
      `Neo4j at ${at} is ${version.text}, and too old.`,
      "Upgrade it to 5.26.31 or newer, or run `npm run neo4j` for one of your own.",
    );
  }
  return version;
}

function ignore(): void {
  return undefined;
}
