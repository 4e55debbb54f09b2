import { type Reference, referencesOf } from "../../contract/row-references.ts";
import type { Row } from "../../contract/rows.ts";
import type { Complaint } from "./fault.ts";
import type { PackIndex } from "./pack-index.ts";

/** Every id that a row names is the id of a row. */
export function leadsNowhere(row: Row, index: PackIndex): Complaint[] {
  return referencesOf(row)
    .filter((reference) => !exists(reference, index))
    .map(({ field, id, target }) => ({
      field,
      rule: "dangling-reference",
      message: `There is no ${target} "${id}". Add its row, or correct the id.`,
    }));
}

function exists({ id, target }: Reference, index: PackIndex): boolean {
  switch (target) {
    case "entity":
      return index.kinds.has(id);
    case "document":
      return index.documents.has(id);
    case "source":
      return index.sources.has(id);
    case "claim":
      return index.claims.has(id);
  }
}
