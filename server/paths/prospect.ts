import type { EntityId } from "../../contract/ids.ts";
import type { Field } from "./grow-side.ts";
import { createHeap } from "./heap.ts";
import { distanceIn, type Side } from "./side.ts";
import { fractionOf } from "./support.ts";

/** Two products that differ by less may be the same in whole numbers. */
const roughly = 1e-9;

/**
 * Whether no path with more hops than the sides have come can be as well supported as the last that
 * is wanted, `worst`. Such a path leaves what is known at the rim of the one side and comes back to
 * it at the rim of the other, so that both rims are a bound. Among paths without a number, one with
 * more hops is behind.
 */
export function isHopeless({ known, from, to }: Field, worst: bigint, hops: number): boolean {
  const there = rimOf(from, (id) => known.after(id));
  const back = rimOf(to, (id) => known.before(id));
  const least = fractionOf(worst, hops);
  if (there < 0 || back < 0) return true;
  return least >= 0 && there * back < least * (1 - roughly);
}

type Neighbours = (id: EntityId) => ReadonlyMap<EntityId, { readonly support: bigint }>;

type Mark = { readonly id: EntityId; readonly support: number };

/** The most support with which any thing at the rim is reached, as a fraction; below 0 for none. */
function rimOf(side: Side, next: Neighbours): number {
  const settled = new Set<EntityId>();
  const queue = createHeap<Mark>((one, other) => other.support - one.support);
  for (const [id, hops] of side.reached) if (hops === 0) queue.push({ id, support: 1 });
  for (let mark = queue.pop(); mark !== undefined; mark = queue.pop()) {
    if (settled.has(mark.id)) continue;
    settled.add(mark.id);
    if (distanceIn(side, mark.id) >= side.radius) return mark.support;
    for (const ahead of marksAfter(mark, next)) if (!settled.has(ahead.id)) queue.push(ahead);
  }
  return -1;
}

function* marksAfter({ id, support }: Mark, next: Neighbours): Generator<Mark> {
  for (const [far, ways] of next(id)) {
    const fraction = fractionOf(ways.support, 1);
    if (fraction >= 0) yield { id: far, support: support * fraction };
  }
}
