import type { IndexedProperty, IndexedText } from "../engine/graph.ts";

const found = ["Entity", "Claim", "Evidence", "Quantity", "Source", "Pack"] as const;

/** What things are found by; a relation is found through a claim of its own. */
export const indexedProperties: readonly IndexedProperty[] = [
  ...found.map((label) => ({ label, property: "id", unique: true })),
  { label: "Claim", property: "relation", unique: false },
];

/** What a reader's own Cypher searches on Neo4j: names of things, and what claims say. */
export const indexedTexts: readonly IndexedText[] = [
  { name: "search", labels: ["Entity", "Claim"], properties: ["name", "aliases", "text"] },
];
