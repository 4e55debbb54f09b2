import type { Row } from "../../contract/rows.ts";
import type { FirstView } from "../first-view.ts";
import type { Pack } from "../read-pack.ts";
import { checkRows } from "./check-rows.ts";
import type { RowFault } from "./fault.ts";
import { checkFirstView } from "./first-view-rules.ts";
import { takenIdFaults } from "./unique-ids.ts";

/** A pack that keeps every rule of the ontology and of the evidence model. */
export type CheckedPack = {
  readonly name: string;
  readonly version: number;
  /** Changes with any byte of its rows. */
  readonly hash: string;
  readonly rows: readonly Row[];
  readonly firstView: FirstView | null;
};

/**
 * @param beside rows of packs that this one may lean on, and none of whose ids it may give again
 * @throws PackFaultsError with all that is wrong, not only the first of it
 */
export function checkPack(pack: Pack, beside: readonly Row[] = []): CheckedPack {
  const { name, version, hash } = pack;
  const { rows, faults: ofRows, index } = checkRows(pack.rows, beside);
  const view = checkFirstView(pack.firstView, index);
  const taken = takenIdFaults(pack.rows, beside);
  const faults = [...pack.faults, ...taken, ...ofRows, ...view.faults];
  if (faults.length > 0) throw new PackFaultsError(name, faults);
  return { name, version, hash, rows, firstView: view.firstView };
}

const mostTold = 20;

/** The pack breaks rules; the message lists the first of them with file, row, field and rule. */
export class PackFaultsError extends Error {
  override name = "PackFaultsError";
  readonly faults: readonly RowFault[];

  constructor(pack: string, faults: readonly RowFault[]) {
    const told = faults.slice(0, mostTold).map(faultAloud);
    const rest = faults.length - told.length;
    const more = rest > 0 ? [`… and ${rest} more.`] : [];
    super([`The pack "${pack}" has faults (${faults.length}):`, ...told, ...more].join("\n"));
    this.faults = faults;
  }
}

function faultAloud({ file, row, field, rule, message }: RowFault): string {
  const where = [file, `row ${row}`, ...(field === "" ? [] : [`field ${field}`])].join(", ");
  return `  ${where}: ${message} (rule: ${rule})`;
}
