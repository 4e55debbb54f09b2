import type { Stance } from "../graph-seed/ontology/evidence.ts";
import { compare } from "./compare.ts";
import type { ViewEntry } from "./edge-view.ts";
import type { ClaimId, DocumentId, SourceId } from "./ids.ts";
import type { ClaimRow, EvidenceRow, Row } from "./rows.ts";

/** What the views of edges are made of: claims, what speaks for them, and who published it. */
export type ViewFacts = {
  readonly claims: ReadonlyMap<string, ClaimRow>;
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]>;
  readonly sources: ReadonlyMap<string, SourceId>;
  /** Both ways: a claim that contradicts is contradicted. */
  readonly contradictions: ReadonlyMap<string, readonly ClaimId[]>;
};

export function viewFacts(rows: Iterable<Row>): ViewFacts {
  const claims = new Map<string, ClaimRow>();
  const evidence = new Map<string, EvidenceRow[]>();
  const sources = new Map<string, SourceId>();
  for (const row of rows) {
    if (row.type === "claim") claims.set(row.id, row);
    if (row.type === "evidence") append(evidence, row.claim, row);
    if (row.type === "document" && row.source) sources.set(row.id, row.source);
  }
  return { claims, evidence, sources, contradictions: contradictionsOf(claims.values()) };
}

function contradictionsOf(claims: Iterable<ClaimRow>): Map<string, ClaimId[]> {
  const found = new Map<string, ClaimId[]>();
  for (const { id, contradicts = [] } of claims) {
    for (const other of contradicts) {
      append(found, id, other);
      append(found, other, id);
    }
  }
  return found;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * The entries of a relation with these claims of its own: theirs first, in the order given, then as
 * disputes those of the claims that contradict one of them. Only accepted claims enter, each once
 * per document and stance; the order repeats.
 */
export function viewEntries(own: readonly ClaimId[], facts: ViewFacts): ViewEntry[] {
  const accepted = own.flatMap((id) => acceptedClaim(id, facts) ?? []);
  const entries = accepted.flatMap((claim) => {
    const made = claimEntries(claim, facts);
    return claim.polarity === "negated" ? made.map(against) : made;
  });
  const disputes = opponents(accepted, facts).flatMap((claim) =>
    claimEntries(claim, facts).map(against),
  );
  return unique([...entries, ...disputes]);
}

function acceptedClaim(id: string, { claims }: ViewFacts): ClaimRow | undefined {
  const claim = claims.get(id);
  return claim?.status === "accepted" ? claim : undefined;
}

/** Who contradicts a denial does not dispute the edge. */
function opponents(own: readonly ClaimRow[], facts: ViewFacts): ClaimRow[] {
  const affirmed = own.filter(({ polarity }) => polarity !== "negated");
  const ids = affirmed.flatMap(({ id }) => facts.contradictions.get(id) ?? []);
  return [...new Set(ids)].toSorted().flatMap((id) => acceptedClaim(id, facts) ?? []);
}

/** What speaks for a denial speaks against the edge; what disputes a denial does not make one. */
function against(entry: ViewEntry): ViewEntry {
  const turned: Record<Stance, Stance> = {
    supports: "disputes",
    disputes: "qualifies",
    qualifies: "qualifies",
    mentions: "mentions",
  };
  return { ...entry, stance: turned[entry.stance] };
}

function claimEntries(claim: ClaimRow, facts: ViewFacts): ViewEntry[] {
  const evidence = facts.evidence.get(claim.id) ?? [];
  const rests = restingDocuments(claim, facts);
  if (rests === null) return [];
  const supports = rests.map((document): Said => ({ document, stance: "supports" }));
  const others = evidence.filter(({ stance }) => stance !== "supports");
  return [...supports, ...others].toSorted(byDocument).map(({ document, stance }) => ({
    claim: claim.id,
    document,
    source: facts.sources.get(document) ?? null,
    stance,
    modality: claim.modality,
    confidence: claim.confidence ?? null,
    hedge: claim.hedge ?? null,
    validFrom: claim.validFrom ?? null,
    validTo: claim.validTo ?? null,
    restsOn: isDerived(claim) && stance === "supports" ? rests.filter((id) => id !== document) : [],
  }));
}

type Said = { readonly document: DocumentId; readonly stance: Stance };

function byDocument(one: Said, other: Said): number {
  return compare(one.document, other.document) || compare(one.stance, other.stance);
}

/**
 * The documents that speak for a claim and, where it is derived, for all that it is derived from;
 * null when one of these is not accepted, or nothing speaks for it.
 */
function restingDocuments(claim: ClaimRow, facts: ViewFacts): DocumentId[] | null {
  const [, ...bases] = groundsOf(claim, facts);
  const bear = bases.every(
    (base) => base?.status === "accepted" && (isDerived(base) || supportOf(base, facts).length > 0),
  );
  return bear ? documentsBehind(claim, facts) : null;
}

/** The documents that speak for a claim or for one that it is derived from, whatever its status. */
export function documentsBehind(claim: ClaimRow, facts: ViewFacts): DocumentId[] {
  const support = groundsOf(claim, facts).flatMap((base) => (base ? supportOf(base, facts) : []));
  return [...new Set(support.map(({ document }) => document))].toSorted(compare);
}

function supportOf({ id }: ClaimRow, { evidence }: ViewFacts): EvidenceRow[] {
  return (evidence.get(id) ?? []).filter(({ stance }) => stance === "supports");
}

export function isDerived({ derivedFrom = [] }: ClaimRow): boolean {
  return derivedFrom.length > 0;
}

/** A claim and all that it is derived from, each once; undefined for one that is not there. */
export function groundsOf(claim: ClaimRow, { claims }: ViewFacts): (ClaimRow | undefined)[] {
  const seen = new Map<string, ClaimRow | undefined>([[claim.id, claim]]);
  for (const base of seen.values()) {
    // What is added while the map is walked is walked too.
    for (const id of base?.derivedFrom ?? []) if (!seen.has(id)) seen.set(id, claims.get(id));
  }
  return [...seen.values()];
}

function unique(entries: readonly ViewEntry[]): ViewEntry[] {
  const seen = new Map(
    entries.map((entry) => [`${entry.claim} ${entry.document} ${entry.stance}`, entry]),
  );
  return [...seen.values()];
}
