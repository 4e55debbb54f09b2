import { MarkedValue } from "../../../contract/endpoints/cypher.ts";
import { csvLine, defused } from "../../ui/csv.ts";
import type { AnswerColumn } from "./answer-column.ts";
import { valueText } from "./value-text.ts";

/**
 * Rows as RFC 4180 has them, with the names of the columns first. Numbers stay numbers; a text that a
 * spreadsheet would take for a formula gets an apostrophe in front of it.
 */
export function csvOf(
  columns: readonly Pick<AnswerColumn, "name">[],
  rows: readonly (readonly unknown[])[],
): string {
  const head = columns.map(({ name }) => cellOf(name));
  return [head, ...rows.map((row) => row.map(cellOf))].map(csvLine).join("");
}

function cellOf(value: unknown): string {
  const text = valueText(value);
  return isNumber(value) ? text : defused(text);
}

function isNumber(value: unknown): boolean {
  if (typeof value === "number") return true;
  const marked = MarkedValue.safeParse(value);
  return marked.success && marked.data.$type === "integer";
}
