import type { RowFault } from "../../../contract/problem.ts";
import type { Row } from "../../../contract/rows.ts";
import { checkShaped } from "../../../graph-seed/check/check-rows.ts";
import type { Located } from "../../../graph-seed/located.ts";
import { strandedFaults } from "./stranded.ts";

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
    ...strandedFaults(rows, { beside, index }),
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
