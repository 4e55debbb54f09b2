import { type TimeUnit, unitsInYear } from "../picture.ts";

/** The least room for a label of the axis, in pixels, and how many a reader wants to see. */
const room = 52;
const wanted = 7;

/** Parts of a year, then whole years, that a reader counts in. */
const steps = {
  month: [1, 3, 6],
  week: [4, 13, 26],
} as const;
const years = [1, 2, 5, 10, 20, 50, 100];

/** The times that the axis names: whole years where there is room for no more. */
export function timeTicks(last: number, unit: TimeUnit, width: number): number[] {
  const year = unitsInYear[unit];
  const most = Math.min(wanted, Math.max(1, Math.floor(width / room)));
  const choices = [...steps[unit], ...years.map((count) => count * year)];
  const step = choices.find((choice) => last / choice <= most) ?? last;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}
