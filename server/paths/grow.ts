import type { Budget } from "./budget.ts";
import { type Field, growSide, joinRims } from "./grow-side.ts";
import { costOf, type Side } from "./side.ts";

/** The relations of a rim up to which they are read whole: what comes next needs them too. */
const cheap = 400;

/**
 * Reads until all ways of so many hops are known, of `most` that will be asked for; false where the
 * budget runs out. The last hop leads from the one rim to the other: where there are many relations
 * only these are read, and where there are few, both sides come on at once.
 */
export async function growTo(field: Field, hops: number, most: number): Promise<boolean> {
  const { from, to, budget } = field;
  const grown = () => from.radius + to.radius;
  while (grown() < hops && budget.stopped() === undefined) {
    const [near, far] = costOf(from) <= costOf(to) ? [from, to] : [to, from];
    if (grown() === hops - 1 && isDear(near, budget)) return joinRims(field, near);
    const sides = grown() + 1 < most && costOf(far) <= cheap ? [near, far] : [near];
    await Promise.all(sides.map((side) => growSide(field, side)));
  }
  return grown() >= hops;
}

/** Whether a side has more relations than are read whole, and no more than may be looked at. */
function isDear(side: Side, budget: Budget): boolean {
  const cost = costOf(side);
  return cost > cheap && cost <= budget.left();
}

/** What a side may still read when it is known that there is no path. */
const further = 1_000;

/** Lets each side come on by itself while it is cheap, so that it can be told how far it comes. */
export async function lookAround(field: Field, hops: number): Promise<void> {
  for (const side of [field.from, field.to]) {
    while (side.radius < hops && costOf(side) <= further && field.budget.stopped() === undefined) {
      await growSide(field, side);
    }
  }
}
