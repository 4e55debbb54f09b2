import type { ChartLine, Picture } from "../../../client/charts/picture.ts";

/** A line of ten years by months: level at 100, or as it is said to run. */
export function aLine(line: Partial<ChartLine> = {}): ChartLine {
  return {
    key: "base",
    label: "nothing changed",
    look: "base",
    values: months(() => 100),
    ...line,
  };
}

export function months(valueAt: (month: number) => number): number[] {
  return Array.from({ length: 121 }, (_, month) => valueAt(month));
}

/** Falls by ten from month 6 to month 12, and comes back. */
export const dip = months((month) => 100 - 10 * Math.max(0, 1 - Math.abs(month - 12) / 6));

export function aPicture(picture: Partial<Picture> = {}): Picture {
  return {
    title: "Retail sales",
    unit: "index",
    timeUnit: "month",
    sentence: "Sales fall by a tenth and come back.",
    lines: [aLine({ key: "model", label: "the model", look: "changed", values: dip }), aLine()],
    marks: [{ at: 6, label: "seize 30 %" }],
    ...picture,
  };
}
