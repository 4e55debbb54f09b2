import type { ClaimRow, RelationRow, Row } from "./rows.ts";

/** Which rows a reference may lead to: a document is an entity too. */
type Target = "entity" | "document" | "source" | "claim";

/** One id that a row names, and the field that names it. */
export type Reference = { readonly field: string; readonly id: string; readonly target: Target };

/** All that a row leans on: it cannot stand without any of these. */
export function referencesOf(row: Row): Reference[] {
  switch (row.type) {
    case "source":
    case "entity":
      return [];
    case "document":
      return one("source", row.source, "source");
    case "relation":
      return relationReferences(row);
    case "claim":
      return claimReferences(row);
    case "evidence":
      return [...one("claim", row.claim, "claim"), ...one("document", row.document, "document")];
    case "quantity":
      return one("claim", row.claim, "claim");
  }
}

function relationReferences({ from, to, properties = {}, claims }: RelationRow): Reference[] {
  return [
    ...one("from", from, "entity"),
    ...one("to", to, "entity"),
    ...one("properties.commodity", properties.commodity, "entity"),
    ...one("properties.flow", properties.flow, "entity"),
    ...many("claims", claims),
  ];
}

function claimReferences(row: ClaimRow): Reference[] {
  return [
    ...one("subject", row.subject, "entity"),
    ...one("object", row.object, "entity"),
    ...one("attributedTo", row.attributedTo, "entity"),
    ...one("indicator", row.indicator, "entity"),
    ...many("contradicts", row.contradicts),
    ...many("refines", row.refines),
    ...many("supersedes", row.supersedes),
    ...many("derivedFrom", row.derivedFrom),
  ];
}

function one(field: string, id: string | undefined, target: Target): Reference[] {
  return id === undefined ? [] : [{ field, id, target }];
}

function many(field: string, ids: readonly string[] = []): Reference[] {
  return ids.map((id, index) => ({ field: `${field}[${index}]`, id, target: "claim" }));
}
