import type { ClaimRow, DocumentRow, RelationRow, Row } from "../../contract/rows.ts";
import { type ViewFacts, viewFacts } from "../../contract/view-entries.ts";
import type { Kind } from "../ontology/ids.ts";

/** The rows of a pack, found by what a rule asks for. */
export type PackIndex = {
  /** Every thing and its kind; a document is a thing too. */
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly sources: ReadonlySet<string>;
  readonly claims: ReadonlyMap<string, ClaimRow>;
  readonly relations: ReadonlyMap<string, RelationRow>;
  /** Each claim and the first relation that names it as its own. */
  readonly ownerOf: ReadonlyMap<string, string>;
  /** People who hold a role. */
  readonly roleHolders: ReadonlySet<string>;
  readonly facts: ViewFacts;
};

export function indexRows(rows: readonly Row[]): PackIndex {
  const kinds = new Map<string, Kind>();
  const documents = new Map<string, DocumentRow>();
  const sources = new Set<string>();
  const relations = new Map<string, RelationRow>();
  for (const row of rows) {
    if (row.type === "entity") kinds.set(row.id, row.kind);
    if (row.type === "source") sources.add(row.id);
    if (row.type === "relation") relations.set(row.id, row);
    if (row.type === "document") {
      kinds.set(row.id, "Document");
      documents.set(row.id, row);
    }
  }
  const facts = viewFacts(rows);
  return {
    kinds,
    documents,
    sources,
    relations,
    facts,
    claims: facts.claims,
    ownerOf: ownersOf(relations.values()),
    roleHolders: roleHoldersOf(relations.values()),
  };
}

function ownersOf(relations: Iterable<RelationRow>): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { id, claims } of relations) {
    for (const claim of claims) if (!owners.has(claim)) owners.set(claim, id);
  }
  return owners;
}

function roleHoldersOf(relations: Iterable<RelationRow>): Set<string> {
  const holders = [...relations].filter(({ kind }) => kind === "HOLDS_ROLE");
  return new Set(holders.map(({ from }) => from));
}
