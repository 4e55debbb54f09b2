import type { Figure } from "../figure-words.ts";

/** What a figure says of a number: one, roughly one, from one to another, or beyond one. */
export type Extent =
  | { readonly kind: "point"; readonly at: number; readonly isRough: boolean }
  | {
      readonly kind: "range";
      readonly from: number;
      readonly to: number;
      /** The number given besides the range, if there is one. */
      readonly at: number | null;
    }
  | { readonly kind: "above"; readonly from: number }
  | { readonly kind: "below"; readonly to: number };

/** Null for a figure that is given in words alone. */
export function extentOf({ value, lower, upper, comparator }: Figure): Extent | null {
  if (lower !== undefined && upper !== undefined) {
    return { kind: "range", from: lower, to: upper, at: value ?? null };
  }
  return value === undefined ? halfOpen(lower, upper) : beyond(value, comparator);
}

function beyond(value: number, comparator: Figure["comparator"]): Extent {
  switch (comparator) {
    case ">":
    case ">=":
      return { kind: "above", from: value };
    case "<":
    case "<=":
      return { kind: "below", to: value };
    case "~":
    case "=":
    case undefined:
      return { kind: "point", at: value, isRough: comparator === "~" };
  }
}

function halfOpen(lower: number | undefined, upper: number | undefined): Extent | null {
  if (lower !== undefined) return { kind: "above", from: lower };
  return upper === undefined ? null : { kind: "below", to: upper };
}

/** The numbers that a figure states. */
export function numbersOf(extent: Extent): readonly number[] {
  switch (extent.kind) {
    case "point":
      return [extent.at];
    case "range":
      return [extent.from, extent.to, ...(extent.at === null ? [] : [extent.at])];
    case "above":
      return [extent.from];
    case "below":
      return [extent.to];
  }
}
