import type { ViewEntry } from "../../contract/edge-view.ts";
import type { ClaimId, DocumentId } from "../../contract/ids.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";
import type { RelationRow, Row } from "../../contract/rows.ts";
import { viewEntries, viewFacts } from "../../contract/view-entries.ts";
import { modalityIds } from "../../graph-seed/ontology/modalities.ts";

/** A relation that may be walked, and how sure the claims are that meet the conditions. */
export type Passing = {
  readonly row: RelationRow;
  readonly confidence: number | null;
  /** The claims that speak for it best. */
  readonly claims: readonly ClaimId[];
};

export type Conditions = Pick<
  PathQuestion,
  "types" | "layers" | "modalities" | "avoid" | "avoidTypes" | "minConfidence" | "at"
>;
type Asked = Conditions & { readonly documents: readonly DocumentId[] | undefined };

/** The relations among rows that meet all conditions, each looked at by itself. */
export function passingRelations(rows: readonly Row[], asked: Asked): Passing[] {
  const facts = viewFacts(rows);
  const avoid = new Set<string>(asked.avoid);
  return rows.flatMap((row) => {
    if (row.type !== "relation" || !isOpen(row, asked)) return [];
    if ([row.id, row.from, row.to].some((id) => avoid.has(id))) return [];
    const entries = viewEntries(row.claims, facts).filter((entry) => meets(entry, asked));
    return entries.length === 0 ? [] : [{ row, ...bestOf(entries) }];
  });
}

function isOpen({ kind, layer }: RelationRow, { types, avoidTypes, layers }: Asked): boolean {
  const isType = types === undefined || types.includes(kind);
  const isLayer = layers === undefined || layer === null || layers.includes(layer);
  return isType && isLayer && avoidTypes?.includes(kind) !== true;
}

/** All conditions of a claim have to be met by one and the same. */
function meets(entry: ViewEntry, asked: Asked): boolean {
  const { stance, modality, confidence, document, restsOn } = entry;
  const { modalities, minConfidence, documents, at } = asked;
  return [
    stance === "supports",
    modalities.includes(modality),
    minConfidence === undefined || (confidence !== null && confidence >= minConfidence),
    documents === undefined || [document, ...restsOn].every((id) => documents.includes(id)),
    at === undefined || holds(entry, at),
  ].every(Boolean);
}

/** Whether any day of the one lies in the other. */
function holds({ validFrom, validTo }: ViewEntry, at: string): boolean {
  const [from, to] = [validFrom ?? "0000", validTo ?? "9999"];
  return firstDay(from) <= lastDay(at) && firstDay(at) <= lastDay(to);
}

function firstDay(date: string): string {
  return date.padEnd("2020-01-01".length, "-01");
}

function lastDay(date: string): string {
  const month = date.length === "2020".length ? `${date}-12` : date;
  return month.padEnd("2020-12-31".length, "-31");
}

/** As a view is made: the strongest modality's highest number, more where two sources agree. */
function bestOf(entries: readonly ViewEntry[]): Pick<Passing, "confidence" | "claims"> {
  const strongest = Math.min(...entries.map(strengthOf));
  const among = entries.filter((entry) => strengthOf(entry) === strongest);
  const highest = Math.max(...among.map(({ confidence }) => confidence ?? -1));
  const best = among.filter(({ confidence }) => (confidence ?? -1) === highest);
  const sources = new Set(entries.map(({ source, document }) => source ?? document));
  const agreed = sources.size > 1 ? Math.max(highest, 85) : highest;
  return {
    confidence: highest < 0 ? null : agreed,
    claims: [...new Set(best.map(({ claim }) => claim))],
  };
}

function strengthOf({ modality }: ViewEntry): number {
  return modalityIds.indexOf(modality);
}
