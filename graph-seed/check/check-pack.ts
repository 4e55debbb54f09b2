import type { Row } from "../../contract/rows.ts";
import type { FirstView } from "../first-view.ts";
import type { Located, LocatedRow } from "../located.ts";
import type { Pack } from "../read-pack.ts";
import { cycleFaults } from "./cycles.ts";
import { faultAt, type RowFault } from "./fault.ts";
import { checkFirstView } from "./first-view-rules.ts";
import { indexRows } from "./pack-index.ts";
import { complaintsAbout } from "./row-rules.ts";
import { shapeRows } from "./shape.ts";
import { repeatedIdFaults } from "./unique-ids.ts";

/** A pack that keeps every rule of the ontology and of the evidence model. */
export type CheckedPack = {
  readonly name: string;
  readonly version: number;
  /** Changes with any byte of its rows. */
  readonly hash: string;
  readonly rows: readonly Row[];
  readonly firstView: FirstView | null;
};

/** @throws PackFaultsError with all that is wrong, not only the first of it */
export function checkPack(pack: Pack): CheckedPack {
  const { name, version, hash } = pack;
  const shaped = shapeRows(pack.rows);
  const rows = shaped.rows.map(({ row }) => row);
  const index = indexRows(rows);
  const view = checkFirstView(pack.firstView, index);
  const faults = [
    ...pack.faults,
    ...shaped.faults,
    ...repeatedIdFaults(shaped.rows),
    ...shaped.rows.flatMap((at) => complaintsAbout(at.row, index).map((one) => faultAt(at, one))),
    ...cycleFaults(shaped.rows.filter(isClaim)),
    ...view.faults,
  ];
  if (faults.length > 0) throw new PackFaultsError(name, faults);
  return { name, version, hash, rows, firstView: view.firstView };
}

function isClaim(located: Located<Row>): located is LocatedRow<"claim"> {
  return located.row.type === "claim";
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
