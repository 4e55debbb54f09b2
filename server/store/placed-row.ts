import type { Row, RowType } from "../../contract/rows.ts";

/** A row and the seed pack it came with; null is the user's own. */
export type PlacedRow = { readonly row: Row; readonly pack: string | null };

type RowOf<Type extends RowType> = Extract<Row, { type: Type }>;

export type PlacedRowOf<Type extends RowType> = {
  readonly row: RowOf<Type>;
  readonly pack: string | null;
};

export function rowsOfType<Type extends RowType>(
  rows: readonly PlacedRow[],
  type: Type,
): PlacedRowOf<Type>[] {
  return rows.flatMap(({ row, pack }) => (isOfType(row, type) ? [{ row, pack }] : []));
}

function isOfType<Type extends RowType>(row: Row, type: Type): row is RowOf<Type> {
  return row.type === type;
}
