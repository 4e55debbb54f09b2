import { Change, isOfTable } from "./change.ts";

/**
 * Changes and those that follow them as one list: of each place one change, from what it held first
 * to what it holds last. What comes back to where it was has not changed.
 */
export function mergeChanges(first: readonly Change[], later: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of [...first, ...later]) {
    const place = placeOf(change);
    const before = merged.get(place);
    merged.set(place, before ? Change.parse({ ...before, to: change.to }) : change);
  }
  return [...merged.values()].filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

function placeOf(change: Change): string {
  return isOfTable(change) ? `${change.key} ${change.id}` : change.key;
}
