import type { Change } from "./change.ts";

/** The changes that take these back. */
export function invert(changes: readonly Change[]): Change[] {
  return changes.map((change) => turned(change)).toReversed();
}

function turned<Some extends Change>(change: Some): Some {
  return { ...change, from: change.to, to: change.from };
}
