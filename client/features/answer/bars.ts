import { MarkedValue } from "../../../contract/endpoints/cypher.ts";
import type { AnswerColumn } from "./answer-column.ts";
import { valueText } from "./value-text.ts";

/** A row as a bar: how it is called, its value in words and as a number, its length from 0 to 1. */
export type Bar = {
  readonly at: number;
  readonly label: string;
  readonly text: string;
  readonly size: number;
  readonly share: number;
};

type Picked = Readonly<Record<"label" | "value", Pick<AnswerColumn, "name">>>;

/** The rows as bars, as long as their values are beside the largest; below nothing there is none. */
export function barsOf(
  columns: readonly Pick<AnswerColumn, "name">[],
  rows: readonly (readonly unknown[])[],
  { label, value }: Picked,
  wordsOf: (value: unknown) => string,
): Bar[] {
  const place = ({ name }: Pick<AnswerColumn, "name">) =>
    columns.findIndex((column) => column.name === name);
  const [labelAt, valueAt] = [place(label), place(value)];
  const values = rows.map((row) => sizeOf(row[valueAt]));
  const largest = Math.max(0, ...values);
  return rows.map((row, at) => ({
    at,
    label: wordsOf(row[labelAt]),
    text: valueText(row[valueAt]),
    size: values[at] ?? 0,
    share: largest === 0 ? 0 : Math.max(0, (values[at] ?? 0) / largest),
  }));
}

function sizeOf(value: unknown): number {
  if (typeof value === "number") return value;
  const marked = MarkedValue.safeParse(value);
  return marked.success && marked.data.$type === "integer" ? Number(marked.data.value) : 0;
}
