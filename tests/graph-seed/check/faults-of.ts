import type { Row } from "../../../contract/rows.ts";
import { checkPack, PackFaultsError } from "../../../graph-seed/check/check-pack.ts";
import type { RowFault } from "../../../graph-seed/check/fault.ts";
import type { Pack } from "../../../graph-seed/read-pack.ts";

/** A pack of these rows, one a line of one file. */
export function aPack(rows: readonly unknown[], rest: Partial<Pack> = {}): Pack {
  return {
    name: "test",
    version: 1,
    hash: "hash",
    rows: rows.map((row, index) => ({ file: "test/rows.jsonl", line: index + 1, row })),
    faults: [],
    firstView: null,
    ...rest,
  };
}

/** What the checker finds wrong with a pack, beside rows that it may lean on. */
export function faultsOf(pack: Pack, beside: readonly Row[] = []): readonly RowFault[] {
  try {
    checkPack(pack, beside);
    return [];
  } catch (error) {
    if (error instanceof PackFaultsError) return error.faults;
    throw error;
  }
}

/** Which field of which row breaks which rule, in short: "3 from dangling-reference". */
export function inShort(rows: readonly unknown[]): string[] {
  return faultsOf(aPack(rows)).map(({ row, field, rule }) => `${row} ${field} ${rule}`);
}
