import { csvLine, defused } from "../ui/csv.ts";

/** The table beside a picture. The first cell of a row says what the row is of. */
export type Twin = {
  readonly columns: readonly { readonly key: string; readonly label: string }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
};

/** A table as CSV, its numbers as exactly as they are known. */
export function twinCsv(
  columns: Twin["columns"],
  rows: readonly (readonly (string | number)[])[],
): string {
  const told = rows.map((cells) =>
    cells.map((cell) => (typeof cell === "string" ? defused(cell) : String(cell))),
  );
  return [columns.map(({ label }) => defused(label)), ...told].map(csvLine).join("");
}
