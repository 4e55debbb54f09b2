import type { Course } from "./run-model.ts";

/** One variable over a run: its sum from the month of change to the end, both counted, and so on. */
type Measure = {
  readonly total: number;
  readonly final: number;
  readonly min: number;
  readonly max: number;
};

/** By how many hundredths the changed run differs; null where the base is nothing. */
type Percent = {
  readonly total: number | null;
  readonly final: number | null;
  /** The least of the differences, step by step. */
  readonly min: number | null;
};

export type Comparison = {
  readonly base: Measure;
  readonly changed: Measure;
  readonly percent: Percent;
};

/** Sets two runs of one length side by side, from the time of the first change on. */
export function compare(
  id: string,
  runs: { readonly base: Course; readonly changed: Course },
  from: number,
): Comparison {
  const [before, after] = [valuesOf(id, runs.base), valuesOf(id, runs.changed)];
  const [base, changed] = [measure(before, from), measure(after, from)];
  const steps = before.flatMap((value, at) => percentOf(value, after[at] ?? Number.NaN) ?? []);
  return {
    base,
    changed,
    percent: {
      total: percentOf(base.total, changed.total),
      final: percentOf(base.final, changed.final),
      min: steps.length === 0 ? null : Math.min(...steps),
    },
  };
}

/** @throws Error where the model has no such variable */
export function valuesOf(id: string, course: Course): readonly number[] {
  const values = course.get(id);
  if (values === undefined) throw new Error(`The model has no ${id}.`);
  return values;
}

function measure(values: readonly number[], from: number): Measure {
  return {
    total: values.slice(from).reduce((sum, value) => sum + value, 0),
    final: values.at(-1) ?? Number.NaN,
    min: Math.min(...values),
    max: Math.max(...values),
  };
}

function percentOf(base: number, changed: number): number | null {
  return base === 0 ? null : (changed / base - 1) * 100;
}
