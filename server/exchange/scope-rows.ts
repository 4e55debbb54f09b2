import { viewEdge } from "../../contract/edge-view.ts";
import type { ClaimId } from "../../contract/ids.ts";
import { referencesOf } from "../../contract/row-references.ts";
import type { ClaimRow, RelationRow, Row } from "../../contract/rows.ts";
import {
  documentsBehind,
  groundsOf,
  isDerived,
  viewEntries,
  type ViewFacts,
  viewFacts,
} from "../../contract/view-entries.ts";

/**
 * The rows as if only these documents existed: what these say, what that names, and each relation
 * with the claims, modality and confidence it has then. Rows of one type keep their order.
 */
export function scopeRows(rows: readonly Row[], documents: ReadonlySet<string>): Row[] {
  const claims = standingClaims(viewFacts(rows), documents);
  const said = rows.flatMap((row) => saidIn(row, claims, documents));
  const facts = viewFacts([...rows.filter(({ type }) => type === "document"), ...said]);
  const relations = rows.flatMap((row) =>
    row.type === "relation" ? relationIn(row, claims, facts) : [],
  );
  const named = namedBy([...said, ...relations]);
  const read = rows.filter(
    ({ type, id }) => type === "document" && (documents.has(id) || named.has(id)),
  );
  const publishers = namedBy(read);
  return [
    ...rows.filter(({ type, id }) => type === "source" && publishers.has(id)),
    ...read,
    ...rows.filter(({ type, id }) => type === "entity" && named.has(id)),
    ...relations,
    ...said,
  ];
}

/** A claim stands when a document speaks of it; a derived one, while all that it rests on is there. */
export function standingClaims(facts: ViewFacts, documents: ReadonlySet<string>): Set<string> {
  return new Set(
    [...facts.claims.values()]
      .filter((claim) => {
        if (!isDerived(claim)) return isSpokenOf(claim);
        const grounds = groundsOf(claim, facts).every(
          (base) => base && (isDerived(base) || isSpokenOf(base)),
        );
        return grounds && documentsBehind(claim, facts).every((id) => documents.has(id));
      })
      .map(({ id }) => id),
  );

  function isSpokenOf({ id }: ClaimRow): boolean {
    return (facts.evidence.get(id) ?? []).some(({ document }) => documents.has(document));
  }
}

type Standing = ReadonlySet<string>;

function saidIn(row: Row, claims: Standing, documents: ReadonlySet<string>): Row[] {
  if (row.type === "claim") return keptIf(claims.has(row.id), claimIn(row, claims));
  if (row.type === "quantity") return keptIf(claims.has(row.claim), row);
  if (row.type !== "evidence") return [];
  return keptIf(claims.has(row.claim) && documents.has(row.document), row);
}

function keptIf(kept: boolean, row: Row): Row[] {
  return kept ? [row] : [];
}

/** Of the claims it names, it keeps those that stand. */
function claimIn(row: ClaimRow, claims: Standing): ClaimRow {
  const { contradicts, refines, supersedes, derivedFrom } = row;
  const stand = (ids: readonly ClaimId[]) => ids.filter((id) => claims.has(id));
  return {
    ...row,
    ...(contradicts && { contradicts: stand(contradicts) }),
    ...(refines && { refines: stand(refines) }),
    ...(supersedes && { supersedes: stand(supersedes) }),
    ...(derivedFrom && { derivedFrom: stand(derivedFrom) }),
  };
}

function relationIn(row: RelationRow, claims: Standing, facts: ViewFacts): RelationRow[] {
  const own = row.claims.filter((id) => claims.has(id));
  const view = viewEdge(viewEntries(own, facts));
  if (!view) return [];
  const { modality, confidence } = view;
  const { confidence: _, ...bare } = row;
  const kept = confidence === null ? bare : { ...row, confidence };
  return [{ ...kept, claims: own, modality }];
}

function namedBy(rows: readonly Row[]): Set<string> {
  return new Set(rows.flatMap((row) => referencesOf(row).map(({ id }) => id)));
}
