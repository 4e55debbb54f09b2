import { type GrafeoDB } from "@grafeo-db/js";

import { type IndexedProperty } from "../../graph.ts";
import { inOrder } from "./in-order.ts";

const plainName = /^[A-Za-z]\w*$/;

/** Makes the indexes and constraints there are not yet. */
export async function define(db: GrafeoDB, properties: readonly IndexedProperty[]): Promise<void> {
  await inOrder(properties.flatMap(statementsFor), (text) => db.executeCypher(text));
}

/** The index comes first: a constraint makes none here, and checks by scanning without one. */
function statementsFor({ label, property, unique }: IndexedProperty): string[] {
  if (!plainName.test(label) || !plainName.test(property)) {
    throw new Error(`"${label}.${property}" is not a plain name`);
  }
  const name = `${label}_${property}`;
  const index = `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  const constraint = `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  return unique ? [index, constraint] : [index];
}
