import type { Row } from "../../contract/rows.ts";
import type { Complaint } from "./fault.ts";
import type { PackIndex } from "./pack-index.ts";

/** Asks one question of one row, knowing the whole pack; no complaint means it is answered well. */
export type Rule<Asked extends Row = Row> = (row: Asked, index: PackIndex) => readonly Complaint[];

/** The complaint, when it is due. */
export function complainIf(due: boolean, complaint: Complaint): Complaint[] {
  return due ? [complaint] : [];
}
