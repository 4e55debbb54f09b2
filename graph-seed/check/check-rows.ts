import type { ClaimRow, Row } from "../../contract/rows.ts";
import type { Located, LocatedRow } from "../located.ts";
import { cycleFaults } from "./cycles.ts";
import { faultAt, type RowFault } from "./fault.ts";
import { indexRows, type PackIndex } from "./pack-index.ts";
import { complaintsAbout } from "./row-rules.ts";
import { shapeRows } from "./shape.ts";
import { repeatedIdFaults } from "./unique-ids.ts";

export type CheckedRows = {
  readonly rows: readonly Row[];
  readonly faults: readonly RowFault[];
  /** These rows and those beside them, found by what a rule asks for. */
  readonly index: PackIndex;
};

/**
 * Holds rows to the ontology and the evidence model.
 * @param beside rows that are right already and that these may lean on; one of these that has the
 * id of one beside takes its place
 */
export function checkRows(
  located: readonly Located<unknown>[],
  beside: readonly Row[] = [],
): CheckedRows {
  const shaped = shapeRows(located);
  const { faults, index } = checkShaped(shaped.rows, beside);
  return { rows: shaped.rows.map(({ row }) => row), faults: [...shaped.faults, ...faults], index };
}

/** As checkRows, of rows that have the shape of their type. */
export function checkShaped(
  shaped: readonly Located<Row>[],
  beside: readonly Row[],
): Omit<CheckedRows, "rows"> {
  const rows = shaped.map(({ row }) => row);
  const own = new Set<string>(rows.map(({ id }) => id));
  const others = beside.filter(({ id }) => !own.has(id));
  const index = indexRows([...others, ...rows]);
  const faults = [
    ...repeatedIdFaults(shaped),
    ...shaped.flatMap((at) => complaintsAbout(at.row, index).map((one) => faultAt(at, one))),
    ...cycleFaults(shaped.filter(isClaim), others.filter(isClaimRow)),
  ];
  return { faults, index };
}

function isClaimRow(row: Row): row is ClaimRow {
  return row.type === "claim";
}

function isClaim(located: Located<Row>): located is LocatedRow<"claim"> {
  return located.row.type === "claim";
}
