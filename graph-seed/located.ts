import type { Row, RowType } from "../contract/rows.ts";

/** A value with the place it was read from; lines count from 1. */
export type Located<Value> = {
  readonly file: string;
  readonly line: number;
  readonly row: Value;
};

/** A row of one type, or of any, that has the shape of its type. */
export type LocatedRow<Type extends RowType = RowType> = Located<Extract<Row, { type: Type }>>;
