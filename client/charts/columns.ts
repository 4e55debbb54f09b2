import { sayCharts } from "../messages/say-charts.ts";
import { lastTimeOf, type Picture, unitsInYear } from "./picture.ts";
import { type Twin, twinCsv } from "./twin.ts";

export type Column = {
  readonly key: string;
  readonly label: string;
  readonly values: readonly number[];
};

/** The numbers of a picture, column by column: each line, then the edges of the band. */
export function columnsOf({ lines, band }: Picture): Column[] {
  if (band === undefined) return [...lines];
  const { label, low, high } = band;
  return [
    ...lines,
    { key: "band-low", label: sayCharts("charts.low", { label }), values: low },
    { key: "band-high", label: sayCharts("charts.high", { label }), values: high },
  ];
}

/** The times of a table: each of them, or one a year with those of the marks and the last. */
export function timesOf(picture: Picture, isWhole: boolean): number[] {
  const last = lastTimeOf(picture);
  const year = unitsInYear[picture.timeUnit];
  const marked = new Set((picture.marks ?? []).map(({ at }) => at));
  return Array.from({ length: last + 1 }, (_, time) => time).filter(
    (time) => isWhole || time % year === 0 || time === last || marked.has(time),
  );
}

/** What stands above the table: the time, then each column. */
export function headOf(picture: Picture): Twin["columns"] {
  return [
    { key: "time", label: sayCharts(`charts.${picture.timeUnit}`) },
    ...columnsOf(picture).map(({ key, label }) => ({ key, label })),
  ];
}

/** All numbers as CSV, as exactly as they are known. */
export function chartCsv(picture: Picture): string {
  const columns = columnsOf(picture);
  const rowAt = (time: number) => [time, ...columns.map(({ values }) => values[time] ?? "")];
  return twinCsv(headOf(picture), timesOf(picture, true).map(rowAt));
}
