import { GraphStatementError, type IndexedProperty, type IndexedText } from "./graph.ts";

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

/**
 * Makes a full-text index where there is none of that name.
 * @throws GraphStatementError for a name that is none
 */
export function textIndex({ name, labels, properties }: IndexedText): string {
  for (const plain of [name, ...labels, ...properties]) {
    if (!plainName.test(plain)) throw new GraphStatementError(`"${plain}" is not a plain name`);
  }
  const each = properties.map((property) => `n.${property}`).join(", ");
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels.join("|")}) ON EACH [${each}]`;
}
