import type { Located } from "../located.ts";

/** One thing that is wrong with the data: where, which rule it breaks, and what would be right. */
export type RowFault = {
  readonly file: string;
  /** The line, from 1. */
  readonly row: number;
  /** The key, as in `properties.commodity` or `claims[0]`; empty for the row as a whole. */
  readonly field: string;
  readonly rule: string;
  readonly message: string;
};

/** What a rule says of the row it looks at; the place is added to it. */
export type Complaint = Pick<RowFault, "field" | "rule" | "message">;

export function faultAt({ file, line }: Located<unknown>, complaint: Complaint): RowFault {
  return { file, row: line, ...complaint };
}
