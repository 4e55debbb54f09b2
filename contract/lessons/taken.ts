import type { Take } from "./computed.ts";
import { LessonError, type Value } from "./value.ts";

/** The answer to a question of the catalogue, as far as a lesson reads it. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
};

/** What a lesson takes of a table. @throws LessonError where there is no such column or cell */
export function taken(table: Table, take: Take): Value {
  const wanted = Object.entries(take.where).map(([name, cell]) => [place(table, name), cell]);
  const rows = table.rows.filter((row) => wanted.every(([at, cell]) => row[Number(at)] === cell));
  if (take.as === "count") return rows.length;
  const at = place(table, take.column);
  const cells = rows.map((row) => row[at]);
  if (take.as === "cell") return plain(cells[0], take.column);
  return [...new Set(cells.map((cell) => String(plain(cell, take.column))))];
}

function place({ columns }: Table, name: string): number {
  const at = columns.indexOf(name);
  if (at < 0) throw new LessonError(`The answer has no column ${name}.`);
  return at;
}

function plain(cell: unknown, column: string): string | number {
  if (typeof cell === "string" || typeof cell === "number") return cell;
  throw new LessonError(`The column ${column} holds nothing there.`);
}
