import type { RowFault } from "../../contract/problem.ts";
import { published } from "../../contract/limits.ts";

/** The rows break rules, and nothing of them was written. */
export class ImportRefusedError extends Error {
  override name = "ImportRefusedError";
  /** The first of them, by line. */
  readonly faults: readonly RowFault[];
  /** How many there are in all. */
  readonly count: number;

  constructor(faults: readonly RowFault[], count: number = faults.length) {
    super(`The rows have ${count} ${count === 1 ? "fault" : "faults"}.`);
    this.faults = faults
      .toSorted((one, other) => one.line - other.line)
      .slice(0, published.importFaults);
    this.count = count;
  }
}
