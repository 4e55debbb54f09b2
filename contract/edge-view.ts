import type { Stance } from "../graph-seed/ontology/evidence.ts";
import { type Modality, modalityIds } from "../graph-seed/ontology/modalities.ts";
import type { ClaimId, DocumentId, SourceId } from "./ids.ts";

/** What one accepted claim says of an edge in one document. */
export type ViewEntry = {
  readonly claim: ClaimId;
  readonly document: DocumentId;
  readonly source: SourceId | null;
  /** Only these two count towards a view: a qualification or a mention is read, not counted. */
  readonly stance: Stance;
  readonly modality: Modality;
  readonly confidence: number | null;
  readonly hedge: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The documents a derived claim rests on besides; it stands only while all of them are on. */
  readonly restsOn: readonly DocumentId[];
};

export type Scope = {
  /** Only these documents exist; without it, all do. */
  readonly documents?: ReadonlySet<string>;
  /** The day on which the claims are to hold; an undated claim always does. */
  readonly at?: string;
};

export type EdgeView = {
  readonly modality: Modality;
  readonly confidence: number | null;
  readonly contested: boolean;
  readonly hedged: boolean;
  readonly claims: readonly ClaimId[];
};

/** How sure an edge is at least that two sources support. */
export const agreement = 85;

/**
 * The edge as its claims make it, or null when no claim in scope supports it. The modality is the
 * strongest that a supporting claim has; the confidence, 0 to 100 or null, is the highest among the
 * claims of that modality, and at least 85 when two sources support the edge.
 */
export function viewEdge(entries: readonly ViewEntry[], scope: Scope = {}): EdgeView | null {
  const standing = entries.filter((entry) => isInScope(entry, scope));
  const support = standing.filter(({ stance }) => stance === "supports");
  const modality = modalityIds.find((id) => support.some((entry) => entry.modality === id));
  if (modality === undefined) return null;
  const best = support.filter((entry) => entry.modality === modality);
  return {
    modality,
    confidence: confidenceOf(best, support),
    contested: standing.some(({ stance }) => stance === "disputes"),
    hedged: best.every(({ hedge }) => hedge !== null),
    claims: [...new Set(standing.map(({ claim }) => claim))],
  };
}

function isInScope(entry: ViewEntry, { documents, at }: Scope): boolean {
  const known =
    !documents || [entry.document, ...entry.restsOn].every((document) => documents.has(document));
  return known && (at === undefined || holdsAt(entry, at));
}

/** Dates are ISO text of a year, a month or a day; a coarser bound covers all of its days. */
function holdsAt({ validFrom, validTo }: ViewEntry, at: string): boolean {
  const begun = validFrom === null || at >= validFrom || validFrom.startsWith(at);
  const open = validTo === null || at <= validTo || at.startsWith(validTo);
  return begun && open;
}

function confidenceOf(best: readonly ViewEntry[], support: readonly ViewEntry[]): number | null {
  const numbers = best.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]));
  if (numbers.length === 0) return null;
  const highest = Math.max(...numbers);
  return sourcesOf(support) >= 2 ? Math.max(highest, agreement) : highest;
}

/** A document without a source counts as its own. */
function sourcesOf(support: readonly ViewEntry[]): number {
  return new Set(support.map(({ source, document }) => source ?? document)).size;
}
