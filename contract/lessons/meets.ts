import type { Comparing, Condition } from "./condition.ts";
import { toList, toNumeric, type Value } from "./value.ts";

/** Reads what was computed. @throws LessonError where there is none of that name */
export type Read = (name: string) => Value;

/** Whether all conditions hold of the computed values. */
export function holdAll(conditions: readonly Condition[], read: Read): boolean {
  return conditions.every(({ value, must }) => meets(read(value), must, read));
}

/** Whether a value stands as it must to a computed one. @throws LessonError for two that cannot */
export function meets(value: Value, must: Comparing, read: Read): boolean {
  const other = read(must.than);
  if (must.is === "same") return isSame(value, other);
  if (must.is === "other") return !isSame(value, other);
  const away = toNumeric(value, "What is compared") - toNumeric(other, must.than);
  switch (must.is) {
    case "below":
      return away < 0;
    case "above":
      return away > 0;
    case "near":
      return Math.abs(away) <= must.within;
    case "far":
      return Math.abs(away) > must.within;
  }
}

function isSame(one: Value, other: Value): boolean {
  if (typeof one === "number" || typeof other === "number") return one === other;
  const [a, b] = [one, other].map((list) => toList(list, "What is compared").toSorted().join(" "));
  return a === b;
}
