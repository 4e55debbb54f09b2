import type * as z from "zod";

import { GraphStatementError, type GraphValue, type Statement } from "./graph.ts";

/** What an engine found: the columns, and as many values in each row. */
export type Found = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GraphValue[])[];
};

/**
 * Each row as its question says.
 * @throws GraphStatementError naming the question whose row has another shape
 */
export function parseRows<Row extends z.ZodType>(
  { name, row }: Statement<Row>,
  { columns, rows }: Found,
): z.output<Row>[] {
  return rows.map((values) => {
    const parsed = row.safeParse(toRecord(columns, values));
    if (parsed.success) return parsed.data;
    const { error } = parsed;
    throw new GraphStatementError(`The answer to "${name}" has another shape: ${error.message}`, {
      cause: error,
    });
  });
}

function toRecord(columns: readonly string[], values: readonly GraphValue[]): GraphValue {
  const record: Record<string, GraphValue> = { __proto__: null };
  for (const [index, column] of columns.entries()) record[column] = values[index] ?? null;
  return record;
}
