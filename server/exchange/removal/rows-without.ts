import { viewEdge } from "../../../contract/edge-view.ts";
import type { DocumentId } from "../../../contract/ids.ts";
import { referencesOf } from "../../../contract/row-references.ts";
import type { RelationRow, Row } from "../../../contract/rows.ts";
import { viewEntries } from "../../../contract/view-entries.ts";
import { indexRows, type PackIndex } from "../../../graph-seed/check/pack-index.ts";
import { wasReadByMachine } from "../../../graph-seed/check/safety-rules.ts";
import type { PlacedRow } from "../../store/placed-row.ts";
import { lighterClaim } from "../cut-out.ts";

export type Gone = { readonly document: DocumentId; readonly claims: ReadonlySet<string> };

export type RowsWithout = {
  /** Those that stay, lighter by what they named that goes; the candidates are still among them. */
  readonly rows: readonly PlacedRow[];
  /** What the rows that go named, and the document: it goes too unless something else names it. */
  readonly candidates: readonly string[];
};

/** What is left of these rows without a document and the claims that do not stand without it. */
export function rowsWithout(rows: readonly PlacedRow[], gone: Gone): RowsWithout {
  const said = rows.filter(({ row }) => !isSaidIn(row, gone));
  const lighter = said.map(({ row, pack }) => ({ row: withoutClaims(row, gone.claims), pack }));
  const index = indexRows(lighter.map(({ row }) => row));
  const staying = lighter.filter(({ row }) => row.type !== "relation" || stands(row, index));
  const ids = new Set<string>(staying.map(({ row }) => row.id));
  const leaving = rows.filter(({ row }) => !ids.has(row.id));
  const named = leaving.flatMap(({ row }) => referencesOf(row).map(({ id }) => id));
  const publisher = rows.find(({ row }) => row.id === gone.document);
  const published = publisher ? referencesOf(publisher.row).map(({ id }) => id) : [];
  // Another document was brought in for its own sake.
  const others = new Set<string>(
    staying.flatMap(({ row }) => (row.type === "document" ? [row.id] : [])),
  );
  const loose = named.filter((id) => ids.has(id) && !others.has(id));
  const candidates = new Set<string>([gone.document, ...published, ...loose]);
  return { rows: staying, candidates: [...candidates] };
}

/** A claim supports it still, and one that a person has read where it is about people. */
function stands(row: RelationRow, index: PackIndex): boolean {
  const isSaid = viewEdge(viewEntries(row.claims, index.facts)) !== null;
  return isSaid && wasReadByMachine(row, index).length === 0;
}

function isSaidIn(row: Row, { document, claims }: Gone): boolean {
  if (row.type === "claim") return claims.has(row.id);
  if (row.type === "evidence") return claims.has(row.claim) || row.document === document;
  return row.type === "quantity" && claims.has(row.claim);
}

function withoutClaims(row: Row, claims: ReadonlySet<string>): Row {
  if (row.type === "claim") return lighterClaim(row, claims);
  if (row.type !== "relation") return row;
  return { ...row, claims: row.claims.filter((id) => !claims.has(id)) };
}
