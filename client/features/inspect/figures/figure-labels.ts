import { capital } from "../../../messages/in-sentence.ts";
import { sayFigures } from "../../../messages/say-figures.ts";
import { type Figure, figureRemarks, figureWords } from "../figure-words.ts";
import type { Extent } from "./extent.ts";
import type { Lettered } from "./lay-out-figures.ts";
import { placesOf, type Point, type Series } from "./points.ts";

/** The figures of a series with their words, in the order they are drawn. */
export function lettered({ points, where }: Series): Lettered[] {
  return points.map((point) => ({
    point,
    period: periodLabel(point.figure),
    value: shortWords(point),
    vintage: point.figure.vintage ?? "",
    isContradicted: isContradicted(point),
    remark: where.length === 0 ? placesOf(point).join(", ") || null : null,
  }));
}

/** A period in few letters: "2019", "FY 2019–2022". */
export function periodLabel({ periodStart, periodEnd, periodType }: Figure): string {
  const period = spanLabel(periodStart, periodEnd);
  if (period === null) return sayFigures("figures.period.none");
  if (periodType === "us_fiscal") return sayFigures("figures.period.fiscal", { period });
  if (periodType === "rolling12") {
    return sayFigures("figures.period.rolling", { period: periodEnd ?? period });
  }
  return period;
}

function spanLabel(start: string | undefined, end: string | undefined): string | null {
  if (start === undefined) {
    return end === undefined ? null : sayFigures("figures.period.until", { period: end });
  }
  if (end === undefined) return sayFigures("figures.period.since", { period: start });
  return start === end ? start : `${start}–${end}`;
}

/** A number with its sign: "> 500", "≈ 76,000", "0.9–3.7". */
function shortWords({ extent, figure: { comparator } }: Point): string {
  const strict = comparator === ">=" || comparator === "<=" ? "or equal" : "strict";
  return wordsOf(extent, strict);
}

function wordsOf(extent: Extent, bound: "strict" | "or equal"): string {
  switch (extent.kind) {
    case "point":
      return extent.isRough ? `≈ ${inDigits(extent.at)}` : inDigits(extent.at);
    case "range":
      return `${inDigits(extent.from)}–${inDigits(extent.to)}`;
    case "above":
      return `${bound === "strict" ? ">" : "≥"} ${inDigits(extent.from)}`;
    case "below":
      return `${bound === "strict" ? "<" : "≤"} ${inDigits(extent.to)}`;
  }
}

export function inDigits(value: number): string {
  return value.toLocaleString("en");
}

/** Millions and thousands in few letters, for an axis. */
export function tickLabel(value: number): string {
  return value.toLocaleString("en", { notation: "compact" });
}

/** All that is to be known of a figure, in one line: how much, when, where, how fresh, by whom. */
export function spokenFigure(point: Point, sources: readonly string[]): string {
  const { figure } = point;
  const mark = capital([figureWords(figure), ...figureRemarks(figure), ...sources].join(", "));
  return isContradicted(point) ? sayFigures("figures.mark-against", { mark }) : mark;
}

export function isContradicted({ claim }: Point): boolean {
  return claim.against.length > 0;
}
