import type { DocumentRow, EvidenceRow, Row } from "../../../contract/rows.ts";
import type { RowFault } from "../../../contract/problem.ts";
import type { Complaint } from "../../../graph-seed/check/fault.ts";
import type { PackIndex } from "../../../graph-seed/check/pack-index.ts";
import { complaintsAbout } from "../../../graph-seed/check/row-rules.ts";
import type { Located } from "../../../graph-seed/located.ts";
import { grouped } from "../../store/batches.ts";

export type Midst = {
  /** Rows of the graph that the file's lean on or bear on. */
  readonly beside: readonly Row[];
  /** These and the file's, as they lie there afterwards. */
  readonly index: PackIndex;
};

type Stored = {
  readonly rows: ReadonlyMap<string, Row>;
  /** Those that the file does not replace, by the document they read. */
  readonly read: ReadonlyMap<string, readonly EvidenceRow[]>;
  readonly index: PackIndex;
};

/** What rows of the graph would break by the file; each fault lands on the row that is the cause. */
export function strandedFaults(
  rows: readonly Located<Row>[],
  { beside, index }: Midst,
): RowFault[] {
  const own = new Set<string>(rows.map(({ row }) => row.id));
  const evidence = beside.flatMap((row) =>
    row.type === "evidence" && !own.has(row.id) ? [row] : [],
  );
  const stored: Stored = {
    rows: new Map(beside.map((row) => [row.id as string, row])),
    read: grouped(evidence, ({ document }) => document),
    index,
  };
  return rows.flatMap(({ line, row }) =>
    strandedBy(row, stored).map(({ field, rule, message }) => ({ line, field, rule, message })),
  );
}

function strandedBy(row: Row, stored: Stored): Complaint[] {
  if (row.type === "claim") return strandsRelation(row.id, stored);
  if (row.type === "document") return strandsEvidence(row, stored);
  return row.type === "evidence" ? strandsClaim(row, stored) : [];
}

/** Rules that a relation breaks by what one claim says, and by what all of them are. */
const ofOne = new Set(["own-claim", "sign-of-claims"]);
const ofAll = new Set(["machine-read"]);

/** A relation that stays must still be said by its claims. */
function strandsRelation(claim: string, { rows, index }: Stored): Complaint[] {
  const relation = rows.get(index.ownerOf.get(claim) ?? "");
  if (relation?.type !== "relation" || index.relations.get(relation.id) !== relation) return [];
  return complaintsAbout(relation, index)
    .filter(({ rule, message }) => {
      return ofAll.has(rule) || (ofOne.has(rule) && message.includes(`${claim} `));
    })
    .map((complaint) => told(`${relation.id}, which rests on this claim`, "", complaint));
}

/** Evidence that stays was read in the text that its document states. */
function strandsEvidence({ id }: DocumentRow, { read, index }: Stored): Complaint[] {
  return (read.get(id) ?? []).flatMap((row) =>
    complaintsAbout(row, index)
      .filter(({ rule }) => rule === "hash-of-document")
      .map((complaint) => told(`${row.id}, which reads this document`, "sha256", complaint)),
  );
}

/** A claim that stays must not lose all its evidence to another. */
function strandsClaim({ id, claim }: EvidenceRow, { rows, index }: Stored): Complaint[] {
  const former = rows.get(id);
  if (former?.type !== "evidence" || former.claim === claim) return [];
  const left = rows.get(former.claim);
  if (left === undefined || index.claims.get(left.id) !== left) return [];
  return complaintsAbout(left, index)
    .filter(({ rule }) => rule === "claim-without-evidence")
    .map((complaint) => told(`${left.id}, which rests on this evidence`, "claim", complaint));
}

function told(what: string, field: string, { rule, message }: Complaint): Complaint {
  return { field, rule, message: `The graph has ${what}. ${message}` };
}
