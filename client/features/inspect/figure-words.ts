import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import { sayInspect } from "../../messages/say-inspect.ts";

export type Figure = ClaimDetail["quantities"][number];

/** A figure aloud: "more than 70,000 deaths". Where the source gives no number, its words. */
export function figureWords(figure: Figure): string {
  const { comparator } = figure;
  const plain = amount(figure);
  switch (comparator) {
    case ">":
      return sayInspect("inspect.figure.more", { figure: plain });
    case ">=":
      return sayInspect("inspect.figure.at-least", { figure: plain });
    case "<":
      return sayInspect("inspect.figure.less", { figure: plain });
    case "<=":
      return sayInspect("inspect.figure.at-most", { figure: plain });
    case "~":
      return sayInspect("inspect.figure.about", { figure: plain });
    case "=":
    case undefined:
      return plain;
  }
}

function amount({ value, lower, upper, text, unit }: Figure): string {
  if (lower !== undefined && upper !== undefined) {
    return sayInspect("inspect.figure.range", {
      lower: inDigits(lower),
      upper: inDigits(upper),
      unit,
    });
  }
  if (value !== undefined)
    return sayInspect("inspect.figure.value", { value: inDigits(value), unit });
  return sayInspect("inspect.figure.text", { text: text ?? "", unit });
}

function inDigits(value: number): string {
  return value.toLocaleString("en");
}

/** When, where and of whom a figure holds, and how fresh it is. */
export function figureRemarks(figure: Figure): string[] {
  const { basePeriod, geography, population, vintage, dataStatus } = figure;
  return [
    periodWords(figure),
    basePeriod && sayInspect("inspect.figure.since", { period: basePeriod }),
    population,
    geography,
    vintage && sayInspect("inspect.figure.released", { when: vintage }),
    dataStatus && sayInspect(`inspect.figure.${dataStatus}`),
  ].flatMap((remark) => remark ?? []);
}

function periodWords({ periodStart, periodEnd, periodType }: Figure): string | undefined {
  const period = openSpan(periodStart, periodEnd);
  if (period === undefined) return undefined;
  switch (periodType) {
    case "us_fiscal":
      return sayInspect("inspect.figure.fiscal", { period });
    case "rolling12":
      return sayInspect("inspect.figure.rolling", { period });
    case "cumulative":
      return sayInspect("inspect.figure.cumulative", { period });
    case "calendar":
    case undefined:
      return period;
  }
}

function openSpan(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined) return end;
  return end === undefined ? sayInspect("inspect.figure.from", { start }) : spanWords(start, end);
}

/** From one date to another; the same date twice is that date. */
export function spanWords(start: string, end: string): string {
  return start === end ? start : sayInspect("inspect.figure.span", { start, end });
}
