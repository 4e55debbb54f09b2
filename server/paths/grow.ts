import type { EntityId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import type { Budget } from "./budget.ts";
import type { Conditions } from "./conditions.ts";
import type { Known } from "./known.ts";
import { type Batch, pageSize, relationsAround, type Step } from "./relations-around.ts";
import { costOf, distanceIn, type Side } from "./side.ts";

export type Field = {
  readonly graph: Graph;
  readonly conditions: Conditions;
  readonly budget: Budget;
  readonly known: Known;
  readonly from: Side;
  readonly to: Side;
};

/** Reads until all ways of so many hops are known, or the budget has run out. */
export async function growTo(field: Field, hops: number): Promise<void> {
  const { from, to, budget } = field;
  while (from.radius + to.radius < hops && budget.stopped() === undefined) {
    await growSide(field, costOf(from) <= costOf(to) ? from : to);
  }
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

async function growSide(field: Field, side: Side): Promise<void> {
  const { graph, conditions, budget } = field;
  const next: EntityId[] = [];
  const read = new Set(side.frontier.filter((id) => isRead(field, side, id)));
  for (const id of read) takeKnown(id, { field, side, next });
  const unread = side.frontier.filter((id) => !read.has(id));
  for (const batch of batches({ ...side, frontier: unread })) {
    if (budget.stopped() !== undefined) return;
    const asked = { side: side.name, batch, budget };
    for await (const steps of relationsAround(graph, conditions, asked)) {
      for (const step of steps) take(step, { field, side, next });
      await budget.breathe();
    }
  }
  if (budget.left() === 0) return;
  side.frontier = next;
  side.radius = next.length === 0 ? Infinity : side.radius + 1;
}

/** Things whose relations are about a page together; a hub by itself. */
function* batches({ frontier, degrees }: Side): Generator<Batch> {
  let ids: EntityId[] = [];
  let size = 0;
  for (const id of frontier) {
    const degree = degrees.get(id) ?? 0;
    if (degree > pageSize) {
      yield { ids: [id], isHub: true };
      continue;
    }
    if (size + degree > pageSize) {
      yield { ids, isHub: false };
      ids = [];
      size = 0;
    }
    ids.push(id);
    size += degree;
  }
  if (ids.length > 0) yield { ids, isHub: false };
}

/** Where relations are walked either way, what the other side has read serves this one too. */
function isRead({ conditions, from, to }: Field, side: Side, id: EntityId): boolean {
  const other = side.name === "from" ? to : from;
  return conditions.direction === "any" && distanceIn(other, id) < other.radius;
}

function takeKnown(id: EntityId, { field: { known, from, to }, side, next }: Taking): void {
  const { degrees } = side.name === "from" ? to : from;
  for (const far of known.after(id).keys()) {
    if (far !== id) reach(far, degrees.get(far) ?? 0, { side, next });
  }
}

type Taking = { readonly field: Field; readonly side: Side; readonly next: EntityId[] };

function take(step: Step, { field: { known, conditions }, side, next }: Taking): void {
  const { near, far, degree, ...way } = step;
  const isFrom = side.name === "from";
  known.add(isFrom ? [near, far] : [far, near], way);
  if (conditions.direction === "any") known.add(isFrom ? [far, near] : [near, far], way);
  reach(far, degree, { side, next });
}

function reach(id: EntityId, degree: number, { side, next }: Pick<Taking, "side" | "next">): void {
  if (side.reached.has(id)) return;
  side.reached.set(id, side.radius + 1);
  side.degrees.set(id, degree);
  next.push(id);
}
