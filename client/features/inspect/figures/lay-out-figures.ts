import { type Extent, numbersOf } from "./extent.ts";
import type { Point } from "./points.ts";

/** What stands on a line of its own: a figure with its words at the side. */
export type Lettered = {
  readonly point: Point;
  /** The period it holds for; figures of one period that follow each other share a row. */
  readonly period: string;
  /** The number with its sign. */
  readonly value: string;
  /** When it was released; empty where that is not said. */
  readonly vintage: string;
  readonly isContradicted: boolean;
  /** Where it holds, where the others hold elsewhere; stands below. */
  readonly remark: string | null;
};

/** A figure where it is drawn, in pixels; a bar that is open runs to the end of the axis. */
export type Mark =
  | { readonly kind: "point"; readonly x: number; readonly isRough: boolean }
  | {
      readonly kind: "range";
      readonly from: number;
      readonly to: number;
      readonly x: number | null;
    }
  | { readonly kind: "above" | "below"; readonly from: number; readonly to: number };

export type Lane = Lettered & {
  readonly top: number;
  readonly height: number;
  readonly mark: Mark;
};
type Row = { readonly period: string; readonly y: number; readonly lanes: readonly Lane[] };
type Tick = { readonly x: number; readonly value: number };

export type FigureLayout = {
  readonly height: number;
  /** The axis runs between these. */
  readonly left: number;
  readonly right: number;
  /** Where numbers end; when they were released stands to the right of it. */
  readonly valuesEnd: number;
  readonly ticks: readonly Tick[];
  readonly rows: readonly Row[];
};

/** The height of a figure's line. Lengths are in pixels. */
export const lane = 20;
const remarkHeight = 14;
const rowGap = 6;
const headHeight = 16;
const axisHeight = 22;
const letter = 6.9;
const gap = 14;
/** For the sign of a contradiction, between the axis and the number. */
const sign = 20;

/** One row for each period, one lane for each figure of it, all on one axis. */
export function layOutFigures(lettered: readonly Lettered[], width: number): FigureLayout {
  const columns = columnsOf(lettered, width);
  const { left, right } = columns;
  const steps = Math.max(1, Math.floor((right - left) / tickWidth));
  const extents = lettered.map(({ point }) => point.extent);
  const { low, high, ticks } = domainOf(extents, steps);
  const xOf = (value: number) => left + ((value - low) / (high - low)) * (right - left);
  const { rows, height } = stacked(lettered, columns, (extent) => markOf(extent, xOf, columns));
  return { ...columns, height, rows, ticks: ticks.map((value) => ({ value, x: xOf(value) })) };
}

type Columns = Pick<FigureLayout, "left" | "right" | "valuesEnd"> & {
  /** Whether a period stands at the left of its figures; a long one stands above them. */
  readonly periods: "beside" | "above";
};

/** Periods at the left, the axis, and at the right the numbers and when they were released. */
function columnsOf(lettered: readonly Lettered[], width: number): Columns {
  const periodWidth = widest(lettered.map(({ period }) => period));
  const periods = periodWidth > width * largestShare ? "above" : "beside";
  const left = periods === "above" ? gap : periodWidth + gap;
  const vintages = widest(lettered.map(({ vintage }) => vintage));
  const valuesEnd = width - (vintages > 0 ? vintages + gap / 2 : 0);
  const signs = lettered.some(({ isContradicted }) => isContradicted) ? sign : 0;
  const values = widest(lettered.map(({ value }) => value));
  const right = Math.max(left + gap, valuesEnd - values - gap - signs);
  return { left, right, valuesEnd, periods };
}

function stacked(
  lettered: readonly Lettered[],
  { periods }: Columns,
  draw: (extent: Extent) => Mark,
): Pick<FigureLayout, "rows" | "height"> {
  const rows: Row[] = [];
  let y = axisHeight;
  for (const group of byPeriod(lettered)) {
    const lanes: Lane[] = [];
    const top = y;
    if (periods === "above") y += headHeight;
    for (const one of group) {
      const height = lane + (one.remark === null ? 0 : remarkHeight);
      lanes.push({ ...one, top: y, height, mark: draw(one.point.extent) });
      y += height;
    }
    const [first] = lanes;
    if (first) rows.push({ period: first.period, y: top, lanes });
    y += rowGap;
  }
  return { rows, height: y };
}

function widest(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => text.length)) * letter);
}

function byPeriod(lettered: readonly Lettered[]): Lettered[][] {
  const rows: Lettered[][] = [];
  for (const one of lettered) {
    const last = rows.at(-1);
    if (last && last[0]?.period === one.period) last.push(one);
    else rows.push([one]);
  }
  return rows;
}

function markOf(extent: Extent, xOf: (value: number) => number, { left, right }: Columns): Mark {
  switch (extent.kind) {
    case "point":
      return { kind: "point", x: xOf(extent.at), isRough: extent.isRough };
    case "range": {
      const x = extent.at === null ? null : xOf(extent.at);
      return { kind: "range", from: xOf(extent.from), to: xOf(extent.to), x };
    }
    case "above":
      return { kind: "above", from: xOf(extent.from), to: right };
    case "below":
      return { kind: "below", from: left, to: xOf(extent.to) };
  }
}

type Domain = { readonly low: number; readonly high: number; readonly ticks: readonly number[] };

/** Room for the number at a tick. */
const tickWidth = 44;
/** Periods that need more of the width than this stand above their figures. */
const largestShare = 0.2;
/** What is open needs room to run on in, as a share of the axis. */
const beyond = 0.15;

/**
 * From round number to round number. It begins at zero unless all numbers are large and near each
 * other, where zero would leave no difference to see.
 */
export function domainOf(extents: readonly Extent[], steps: number): Domain {
  const numbers = extents.flatMap(numbersOf);
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const base = least > most / 2 && least !== most ? least : Math.min(0, least);
  const isOpen = extents.some(({ kind }) => kind === "above");
  const top = Math.max(most, 0) + (isOpen ? (most - base) * beyond : 0);
  const step = niceStep((top - base) / steps);
  const first = Math.floor(base / step);
  const last = Math.max(first + 1, Math.ceil(top / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
  return { low: first * step, high: last * step, ticks };
}

/** The next of 1, 2, 5, 10, 20 and so on. */
function niceStep(rough: number): number {
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((nice) => nice * power >= rough) ?? 10);
}
