import type { RowCounts } from "../../contract/endpoints/exchange.ts";
import type { Row } from "../../contract/rows.ts";

export function countRows(rows: Iterable<Row>): RowCounts {
  const counts = {
    source: 0,
    document: 0,
    entity: 0,
    relation: 0,
    claim: 0,
    evidence: 0,
    quantity: 0,
  };
  for (const { type } of rows) counts[type] += 1;
  return counts;
}

const told = 100;

/** Ids up to so many, and how many there are. */
export function toTold<Id extends string>(ids: readonly Id[]): { count: number; ids: Id[] } {
  return { count: ids.length, ids: ids.toSorted().slice(0, told) };
}
