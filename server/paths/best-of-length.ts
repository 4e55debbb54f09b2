import { compare } from "../../contract/compare.ts";
import type { EntityId } from "../../contract/ids.ts";
import { type Bounds, boundsFor } from "./bounds.ts";
import type { Field } from "./grow-side.ts";
import type { Known, Ways } from "./known.ts";
import { createHeap, type Heap } from "./heap.ts";
import { full, moreFirst, type Support, times } from "./support.ts";
import { thereAndBack } from "./there-and-back.ts";
import { viaAfter, type Walk } from "./walk.ts";

/** A path by its things. */
export type Line = { readonly nodes: readonly EntityId[]; readonly support: Support };

/** The beginning of a path, and how good what it becomes can be. */
type Start = Line & { readonly met: number; readonly bound: Support };

type Hunt = {
  readonly walk: Walk;
  readonly field: Field;
  readonly bounds: Bounds;
  readonly hops: number;
  readonly queue: Heap<Start>;
};

/**
 * The best paths of exactly so many hops among what is known, in order. The beginning that can
 * become the best is followed first, so that each path comes out after all that are before it.
 */
export async function bestOfLength(
  walk: Walk,
  field: Field,
  { hops, most }: { hops: number; most: number },
): Promise<Line[]> {
  const bounds = await boundsFor(walk, hops, field);
  const hunt = { walk, field, bounds, hops, queue: createHeap(inOrder) };
  for (const id of walk.starts.keys()) begin(hunt, id);
  const found: Line[] = [];
  while (found.length < most && !field.budget.isOver()) {
    const next = hunt.queue.pop();
    if (next === undefined) break;
    if (next.nodes.length <= hops) extend(hunt, next);
    else if (isWanted(walk, next)) found.push({ nodes: next.nodes, support: next.support });
    await field.budget.breathe();
  }
  return found;
}

/** Ties go by the things; a beginning comes before what begins with it. */
function inOrder(one: Start, other: Start): number {
  return moreFirst(one.bound, other.bound) || compareThings(one.nodes, other.nodes);
}

export function compareThings(one: readonly EntityId[], other: readonly EntityId[]): number {
  for (const [at, id] of one.entries()) {
    const second = other[at];
    if (second === undefined) return 1;
    if (id !== second) return compare(id, second);
  }
  return one.length - other.length;
}

function begin({ bounds, hops, queue }: Hunt, id: EntityId): void {
  const bound = bounds[hops]?.[0]?.get(id);
  if (bound !== undefined) queue.push({ nodes: [id], support: full, met: 0, bound });
}

function extend(hunt: Hunt, start: Start): void {
  const { field, bounds, hops, walk, queue } = hunt;
  const left = bounds[hops - start.nodes.length] ?? [];
  for (const [id, ways] of nextOf(field.known, start.nodes)) {
    const met = viaAfter(walk.via, start.met, id);
    const ahead = left[met]?.get(id);
    if (ahead === undefined || !mayFollow(hunt, start.nodes, id)) continue;
    const support = supportWith(hunt, start, { id, ways });
    if (support === null) continue;
    queue.push({ nodes: [...start.nodes, id], support, met, bound: times(support, ahead) });
  }
}

/** Null where a cycle would go back on the relation that it came on. */
function supportWith(
  { field, hops }: Hunt,
  { nodes: [first, second], support }: Start,
  { id, ways }: { readonly id: EntityId; readonly ways: Ways },
): Support | null {
  if (hops !== 2 || second === undefined || id !== first) return times(support, ways.support);
  return thereAndBack(field.known, first, second)?.support ?? null;
}

function nextOf(known: Known, nodes: readonly EntityId[]): ReadonlyMap<EntityId, Ways> {
  const last = nodes.at(-1);
  return last === undefined ? new Map() : known.after(last);
}

/** No thing comes twice, but for the end of a round; nor does a flow that a supply tells short. */
function mayFollow({ field, hops }: Hunt, nodes: readonly EntityId[], id: EntityId): boolean {
  const isClosing = nodes.length === hops && id === nodes[0];
  if (nodes.includes(id) && !isClosing) return false;
  const [before, flow] = nodes.slice(-2);
  if (before === undefined || flow === undefined) return true;
  return !field.known.isToldShort(before, flow, id);
}

/** Of a round that may be gone either way, the way that begins with the lesser id. */
function isWanted({ isEitherWay }: Walk, { nodes }: Line): boolean {
  const [second = "", last = ""] = [nodes[1], nodes.at(-2)];
  return !isEitherWay || second < last;
}
