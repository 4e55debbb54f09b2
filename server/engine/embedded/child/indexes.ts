import { type GrafeoDB } from "@grafeo-db/js";

import { type IndexedProperty } from "../../graph.ts";
import { indexName } from "../../index-name.ts";
import { inOrder } from "../../in-order.ts";

/** Makes the indexes and constraints there are not yet. */
export async function define(db: GrafeoDB, properties: readonly IndexedProperty[]): Promise<void> {
  await inOrder(properties.flatMap(statementsFor), (text) => db.executeCypher(text));
}

/** The index comes first: a constraint makes none here, and checks by scanning without one. */
function statementsFor(indexed: IndexedProperty): string[] {
  const { label, property, unique } = indexed;
  const name = indexName(indexed);
  const index = `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  const constraint = `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  return unique ? [index, constraint] : [index];
}
