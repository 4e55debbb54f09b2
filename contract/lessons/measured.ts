import { compare, type Comparison, valuesOf } from "../dynamics/compare.ts";
import type { Beside } from "../dynamics/run-beside.ts";
import type { Measured } from "./computed.ts";
import { LessonError } from "./value.ts";

/** A run that has been run: with its changes, without them, and the time of the first change. */
export type Ran = Beside & { readonly from: number };

/** One number read off a run. @throws Error where the model has no such variable or time */
export function measured(
  { base, changed, from }: Ran,
  variable: string,
  of: Measured | { readonly at: number },
): number {
  const values = valuesOf(variable, changed);
  const found =
    typeof of === "object"
      ? values[of.at]
      : readings[of](compare(variable, { base, changed }, from), values);
  if (typeof found === "number") return found;
  throw new LessonError(`There is no such number of ${variable}.`);
}

type Reading = (set: Comparison, values: readonly number[]) => number | null | undefined;

const readings: Readonly<Record<Measured, Reading>> = {
  total: ({ changed }) => changed.total,
  final: ({ changed }) => changed.final,
  min: ({ changed }) => changed.min,
  max: ({ changed }) => changed.max,
  start: (_set, values) => values[0],
  "base-total": ({ base }) => base.total,
  "base-final": ({ base }) => base.final,
  "percent-total": ({ percent }) => percent.total,
  "percent-final": ({ percent }) => percent.final,
  "percent-min": ({ percent }) => percent.min,
  "time-of-min": ({ changed }, values) => values.indexOf(changed.min),
  "time-of-max": ({ changed }, values) => values.indexOf(changed.max),
};
