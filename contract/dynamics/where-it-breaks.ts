import type { Model } from "./model.ts";
import type { Course } from "./run-model.ts";

/** What has no sense any more, and from which time on. */
export type Break = { readonly variable: string; readonly name: string; readonly time: number };

/**
 * Where a run leaves the ground that its model stands on: a value is no number, or a stock holds less
 * than nothing. Values within their ranges may do that together, as no source and no other to be
 * found. What comes after means nothing.
 * @returns the first place by time, or null where the whole run holds
 */
export function whereItBreaks({ variables }: Model, course: Course): Break | null {
  const breaks = variables.flatMap(({ id, name, kind }) => {
    const least = kind === "stock" ? -rounding : -Infinity;
    const values = course.get(id) ?? [];
    const time = values.findIndex((value) => !Number.isFinite(value) || value < least);
    return time === -1 ? [] : [{ variable: id, name, time }];
  });
  return breaks.toSorted((a, b) => a.time - b.time)[0] ?? null;
}

/** A stock that is emptied may miss nothing by this much. */
const rounding = 1e-9;
