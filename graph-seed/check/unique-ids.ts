import type { Row } from "../../contract/rows.ts";
import type { Located } from "../located.ts";
import { faultAt, type RowFault } from "./fault.ts";

/** An id is given once. The later row is the one at fault. */
export function repeatedIdFaults(rows: readonly Located<Row>[]): RowFault[] {
  const first = new Map<string, Located<Row>>();
  return rows.flatMap((located) => {
    const { id } = located.row;
    const earlier = first.get(id);
    if (earlier) return [faultAt(located, repeats(id, earlier))];
    first.set(id, located);
    return [];
  });
}

function repeats(id: string, { file, line }: Located<Row>) {
  const message = `"${id}" stands in ${file}, row ${line}, already. Give this row another id.`;
  return { field: "id", rule: "repeated-id", message };
}

/** An id that a row of another pack has already. */
export function takenIdFaults(
  rows: readonly Located<unknown>[],
  beside: readonly Row[],
): RowFault[] {
  const taken = new Set<unknown>(beside.map(({ id }) => id));
  return rows.flatMap((located) => {
    const id = idOf(located.row);
    return taken.has(id) ? [faultAt(located, takes(String(id)))] : [];
  });
}

function idOf(row: unknown): unknown {
  return typeof row === "object" && row !== null ? Reflect.get(row, "id") : undefined;
}

function takes(id: string) {
  const message = `Another pack has "${id}" already. Give this row an id that no pack has.`;
  return { field: "id", rule: "taken-id", message };
}
