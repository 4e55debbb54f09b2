import type { ChartMark } from "../picture.ts";
import { shortened, textWidth } from "./text-width.ts";

export type PlacedMark = ChartMark & {
  readonly x: number;
  readonly text: string;
  /** Where its words begin. */
  readonly left: number;
  /** In which row above the plot its words stand, from below. */
  readonly row: number;
};

const beside = 5;

/**
 * The words of marks above the plot: beside their lines, in as many rows as keeps
 * them apart. A later mark stands lower, so that its line passes no words.
 */
export function placeMarks(
  marks: readonly ChartMark[],
  toX: (time: number) => number,
  { left, right }: { readonly left: number; readonly right: number },
): PlacedMark[] {
  const starts: number[] = [];
  return marks
    .toSorted((one, other) => other.at - one.at)
    .map((mark) => {
      const x = toX(mark.at);
      const text = shortened(mark.label, right - left);
      const width = textWidth(text);
      const from = Math.max(left, Math.min(x + beside, right - width));
      const free = starts.findIndex((start) => from + width + beside <= start);
      const row = free === -1 ? starts.length : free;
      starts[row] = Math.min(from, x);
      return { at: mark.at, label: mark.label, x, text, left: from, row };
    });
}
