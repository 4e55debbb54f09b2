import type { ColumnHolds, QuestionColumn } from "../../../../../contract/endpoints/queries.ts";
import { EntityId, RelationId } from "../../../../../contract/ids.ts";
import type { Table } from "../../../../../contract/lessons/taken.ts";
import type { NameOf } from "../../../../workspace/contents.ts";

/** A row that one cell can be taken from: what singles it out, and what is read of it. */
export type RowOfTable = {
  readonly where: Record<string, string | number>;
  readonly cells: readonly (string | number)[];
};

/** So many rows can be chosen from; more are no list that anyone reads. */
const most = 200;

/** What tells one row of an answer from another, and stays when words are mended. */
const telling: ReadonlySet<ColumnHolds> = new Set([
  "thing",
  "relation",
  "claim",
  "document",
  "source",
]);

/**
 * The rows of an answer in which a column holds a word or a number, each with the cells that tell it
 * from the others; one that they do not single out is left out.
 */
export function rowsFor(
  table: Table,
  { columns }: { readonly columns: readonly QuestionColumn[] },
  column: string,
): readonly RowOfTable[] {
  const at = table.columns.indexOf(column);
  const keys = columns.filter(({ name, holds }) => name !== column && telling.has(holds));
  const rows = table.rows.flatMap((row): RowOfTable[] => {
    if (!isPlain(row[at])) return [];
    const pairs = keys.flatMap(({ name }) => {
      const cell = row[table.columns.indexOf(name)];
      return isPlain(cell) ? [[name, cell] as const] : [];
    });
    return [{ where: Object.fromEntries(pairs), cells: row.filter(isPlain) }];
  });
  const found = new Map<string, number>();
  for (const { where } of rows) {
    const key = JSON.stringify(where);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return rows.filter(({ where }) => found.get(JSON.stringify(where)) === 1).slice(0, most);
}

function isPlain(cell: unknown): cell is string | number {
  return typeof cell === "string" || typeof cell === "number";
}

/** A cell as it is read: a thing or a relation by its name. */
export function cellText(cell: string | number, nameOf: NameOf): string {
  const relation = RelationId.safeParse(cell);
  if (relation.success) return nameOf(relation.data);
  const thing = EntityId.safeParse(cell);
  return thing.success ? nameOf(thing.data) : String(cell);
}
