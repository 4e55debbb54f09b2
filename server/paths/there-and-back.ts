import type { EntityId } from "../../contract/ids.ts";
import type { Known, Way } from "./known.ts";
import { moreFirst, type Support, supportOf, times } from "./support.ts";

/** A way to a thing and another one back. */
export type ThereAndBack = { readonly ways: readonly [Way, Way]; readonly support: Support };

/** The best that are two relations: to go back on the one that led there is no cycle. */
export function thereAndBack(known: Known, from: EntityId, to: EntityId): ThereAndBack | null {
  const [there, nextThere] = known.between(from, to);
  const [back, nextBack] = known.between(to, from);
  const pairs =
    there?.id === back?.id
      ? [pairOf(there, nextBack), pairOf(nextThere, back)]
      : [pairOf(there, back)];
  const [best] = pairs
    .filter((pair) => pair !== null)
    .toSorted((one, other) => moreFirst(one.support, other.support));
  return best ?? null;
}

function pairOf(there: Way | undefined, back: Way | undefined): ThereAndBack | null {
  if (there === undefined || back === undefined) return null;
  const support = times(supportOf(there.confidence), supportOf(back.confidence));
  return { ways: [there, back], support };
}
