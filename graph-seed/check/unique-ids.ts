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
