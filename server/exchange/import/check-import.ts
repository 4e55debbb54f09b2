import type { RowFault } from "../../../contract/problem.ts";
import type { Row } from "../../../contract/rows.ts";
import { checkShaped } from "../../../graph-seed/check/check-rows.ts";
import type { Complaint } from "../../../graph-seed/check/fault.ts";
import type { PackIndex } from "../../../graph-seed/check/pack-index.ts";
import { complaintsAbout } from "../../../graph-seed/check/row-rules.ts";
import type { Located } from "../../../graph-seed/located.ts";

export type Import = {
  readonly rows: readonly Located<Row>[];
  /** Ids of rows that have not the shape of their type: who names them is not at fault too. */
  readonly misshapen: ReadonlySet<string>;
  /** Rows of the graph that these lean on or bear on. */
  readonly beside: readonly Row[];
};

/** All that is wrong with the rows, given what lies in the graph. */
export function importFaults({ rows, misshapen, beside }: Import): RowFault[] {
  const { faults, index } = checkShaped(rows, beside);
  const stored = new Map(beside.map((row) => [row.id as string, row]));
  return [
    ...faults.map(({ row: line, field, rule, message }) => ({ line, field, rule, message })),
    ...rows.flatMap((at) => changesType(at, stored.get(at.row.id))),
    ...rows.flatMap((at) => strandsRelation(at, stored, index)),
  ].filter((fault) => !isEcho(fault, misshapen));
}

function isEcho({ rule, message }: RowFault, misshapen: ReadonlySet<string>): boolean {
  const named = /"([^"]+)"/.exec(message)?.[1];
  return rule === "dangling-reference" && named !== undefined && misshapen.has(named);
}

/** A document is also a thing, but its row is not a thing's. */
function changesType({ line, row }: Located<Row>, stored: Row | undefined): RowFault[] {
  if (stored === undefined || stored.type === row.type) return [];
  const message = `"${row.id}" is in the graph as a ${stored.type}. Give this row another id.`;
  return [{ line, field: "type", rule: "other-type", message }];
}

/** Rules that a relation breaks by what one claim says, and by what all of them are. */
const ofOne = new Set(["own-claim", "sign-of-claims"]);
const ofAll = new Set(["machine-read"]);

/** A relation that stays in the graph must still be said by its claims. */
function strandsRelation(
  { line, row }: Located<Row>,
  stored: ReadonlyMap<string, Row>,
  index: PackIndex,
): RowFault[] {
  if (row.type !== "claim") return [];
  const relation = stored.get(index.ownerOf.get(row.id) ?? "");
  if (relation?.type !== "relation" || index.relations.get(relation.id) !== relation) return [];
  return complaintsAbout(relation, index)
    .filter((complaint) => isStranded(complaint, row.id))
    .map(({ rule, message }) => {
      const told = `The graph has ${relation.id}, which rests on this claim. ${message}`;
      return { line, field: "", rule, message: told };
    });
}

function isStranded({ rule, message }: Complaint, claim: string): boolean {
  return ofAll.has(rule) || (ofOne.has(rule) && message.includes(`${claim} `));
}
