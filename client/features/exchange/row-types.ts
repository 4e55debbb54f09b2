import type { RowCounts } from "../../../contract/endpoints/exchange.ts";

/** The types of rows, in the order that they are listed. */
export const rowTypes = [
  "document",
  "source",
  "entity",
  "relation",
  "claim",
  "evidence",
  "quantity",
] as const satisfies readonly (keyof RowCounts)[];

export function sumOf(counts: RowCounts): number {
  return rowTypes.reduce((sum, type) => sum + counts[type], 0);
}
