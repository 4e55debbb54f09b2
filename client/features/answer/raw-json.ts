import { jsonOf } from "./value-text.ts";

/** An answer as JSON: each row a record by the names of its columns, each of them on its own line. */
export function rawJson(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const records = rows.map((row) =>
    Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])),
  );
  return jsonOf(records, "  ");
}
