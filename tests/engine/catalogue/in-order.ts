import { compare } from "../../../contract/compare.ts";

type Row = readonly unknown[];
/** A column by its place, smallest first, or largest first. */
export type Key = number | { readonly down: number };

/** Rows in the order of these columns; what is not there comes last. */
export function inOrder(rows: readonly Row[], ...keys: readonly Key[]): Row[] {
  return rows.toSorted((one, other) => {
    const sides = keys.map((key) => sideOf(key, one, other));
    return sides.find((side) => side !== 0) ?? 0;
  });
}

export function down(column: number): Key {
  return { down: column };
}

function sideOf(key: Key, one: Row, other: Row): number {
  const column = typeof key === "number" ? key : key.down;
  const [left, right] = [one[column] ?? null, other[column] ?? null];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return typeof key === "number" ? order(left, right) : order(right, left);
}

function order(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return compare(String(one), String(other));
}

/** How often each of these occurs. */
export function tally(things: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

/** What is the same of them, and those of which it is. */
export function grouped<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

export function sizeOf(things: readonly unknown[]): number {
  return new Set(things).size;
}

/** What is the same, as `grouped` was told it in words, and how many there are. */
export function rowOf(key: string, count: number): readonly unknown[] {
  return [...key.split(" "), count];
}
