import type { IndexedProperty } from "../engine/graph.ts";

const found = ["Entity", "Claim", "Evidence", "Quantity", "Source", "Pack"] as const;

/** What things are found by; a relation is found through a claim of its own. */
export const indexedProperties: readonly IndexedProperty[] = [
  ...found.map((label) => ({ label, property: "id", unique: true })),
  { label: "Claim", property: "relation", unique: false },
];
