import { type Stretch } from "./expressions.ts";
import { intervalOf } from "./interval.ts";
import { type Interval, type Known } from "./known.ts";
import { rangeIn } from "./range-in.ts";

const one: Interval = { least: 1, greatest: 1 };

/** Whether a stretch is a range, and how many numbers that has at most: null when nobody can say. */
export function rangeSize(known: Known, stretch: Stretch): number | null | "no range" {
  const range = rangeIn(known.script, stretch);
  if (range === null) return "no range";
  const from = intervalOf(known, range.from);
  const to = intervalOf(known, range.to);
  const step = range.step === null ? one : intervalOf(known, range.step);
  if (from === null || to === null) return null;
  const rising = mayRise(step) ? to.greatest - from.least : 0;
  const falling = mayFall(step) ? from.greatest - to.least : 0;
  const width = Math.max(rising, falling);
  return Number.isNaN(width) ? null : Math.max(0, Math.floor(width / strideOf(step)) + 1);
}

function mayRise(step: Interval | null): boolean {
  return step === null || step.greatest > 0;
}

function mayFall(step: Interval | null): boolean {
  return step === null || step.least < 0;
}

function strideOf(step: Interval | null): number {
  if (step === null || (step.least < 0 && step.greatest > 0)) return 1;
  return Math.max(1, Math.min(Math.abs(step.least), Math.abs(step.greatest)));
}
