import { isDeepStrictEqual } from "node:util";

import type { PlacedRow } from "../store/placed-row.ts";
import type { StoreFacts } from "../store/store-facts.ts";

/** Rows that say the same as before, but of which something else follows now. */
export function touchedBy(
  rows: readonly PlacedRow[],
  before: StoreFacts,
  after: StoreFacts,
): PlacedRow[] {
  return rows.filter(({ row }) => {
    switch (row.type) {
      case "relation":
        return !isDeepStrictEqual(before.views.get(row.id), after.views.get(row.id));
      case "entity":
      case "document":
        return before.neighbours.get(row.id) !== after.neighbours.get(row.id);
      case "source":
      case "claim":
      case "evidence":
      case "quantity":
        return false;
    }
  });
}
