import type { ColumnHolds, QuestionColumn } from "../../../contract/endpoints/queries.ts";
import { EntityId } from "../../../contract/ids.ts";

const named = new Set<ColumnHolds>(["thing", "relation", "claim", "document", "list"]);

/** The ids of things, relations and claims in a row; those of a list are told by their form. */
export function idsIn(
  columns: readonly QuestionColumn[],
  cells: Readonly<Record<string, unknown>>,
): string[] {
  return columns
    .filter(({ holds }) => named.has(holds))
    .flatMap(({ name }) => [cells[name]].flat())
    .flatMap((cell) => EntityId.safeParse(cell).data ?? []);
}
