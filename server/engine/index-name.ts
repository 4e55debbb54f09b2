import { GraphStatementError, type IndexedProperty } from "./graph.ts";

const plainName = /^[A-Za-z]\w*$/;

/**
 * What the index of a property is called; label and property may then stand in a text.
 * @throws GraphStatementError for one that is not a plain name
 */
export function indexName({ label, property }: IndexedProperty): string {
  if (!plainName.test(label) || !plainName.test(property)) {
    throw new GraphStatementError(`"${label}.${property}" is not a plain name`);
  }
  return `${label}_${property}`;
}
