import { csvLine, defused } from "../ui/csv.ts";
import { sayCharts } from "../messages/say-charts.ts";
import { lastTimeOf, type Picture, unitsInYear } from "./picture.ts";

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

/** All numbers as CSV, as exactly as they are known. */
export function chartCsv(picture: Picture): string {
  const columns = columnsOf(picture);
  const head = [sayCharts(`charts.${picture.timeUnit}`), ...columns.map(({ label }) => label)];
  const rows = timesOf(picture, true).map((time) =>
    [time, ...columns.map(({ values }) => values[time] ?? "")].map(String),
  );
  return [head.map(defused), ...rows].map(csvLine).join("");
}
