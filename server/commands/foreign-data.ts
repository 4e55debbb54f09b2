import type { Place } from "./open-graph.ts";

/** What lies there is not Contraflow's, so it is neither changed nor removed. */
export class ForeignDataError extends Error {
  override name = "ForeignDataError";

  constructor(place: Place) {
    super(`${foreignAloud(place)} Nothing was changed.`);
  }
}

/** What is the matter, and what to do. */
export function foreignAloud(place: Place): string {
  return `${placeAloud(place)} holds data that is not Contraflow's. Name an empty database in NEO4J_DATABASE or another server in NEO4J_URI, or leave NEO4J_URI out to use the engine inside.`;
}

/** Where the data lies, at the start of a sentence. */
export function placeAloud({ neo4j, dataFolder }: Place): string {
  if (neo4j === null) return `The folder ${dataFolder}`;
  return `The database ${neo4j.database} of ${neo4j.uri}`;
}
