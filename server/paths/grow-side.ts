import type { EntityId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import type { Budget } from "./budget.ts";
import type { Conditions } from "./conditions.ts";
import type { Step } from "./found-steps.ts";
import type { Known } from "./known.ts";
import { type Batch, pageSize, relationsAround } from "./relations-around.ts";
import { distanceIn, type Side } from "./side.ts";

export type Field = {
  readonly graph: Graph;
  readonly conditions: Conditions;
  readonly budget: Budget;
  readonly known: Known;
  readonly from: Side;
  readonly to: Side;
};

/** Reads what joins the two rims, from the side given; false where time ran out over it. */
export async function joinRims(field: Field, side: Side): Promise<boolean> {
  const { graph, conditions, budget } = field;
  const rim = (side.name === "from" ? field.to : field.from).frontier;
  for (const batch of batches(side, unread(field, side))) {
    if (budget.stopped() === "time") return false;
    // The engine goes through all of them, however few it finds.
    budget.spend(batch.size);
    const reading = { side: side.name, batch, rim };
    for await (const { steps } of relationsAround(graph, conditions, reading, budget)) {
      for (const step of steps) learn(step, field, side);
      await budget.breathe();
    }
  }
  return true;
}

/** Reads one hop more of a side; where the budget runs out over it, the side is where it was. */
export async function growSide(field: Field, side: Side): Promise<void> {
  const next: EntityId[] = [];
  const rest = unread(field, side);
  const unknown = new Set(rest);
  for (const id of side.frontier) if (!unknown.has(id)) takeKnown(id, { field, side, next });
  for (const batch of batches(side, rest)) {
    if (field.budget.stopped() !== undefined) return;
    await takeBatch(batch, { field, side, next });
  }
  if (field.budget.stopped() !== undefined) return;
  side.frontier = next;
  side.radius = next.length === 0 ? Infinity : side.radius + 1;
}

async function takeBatch(batch: Batch, taking: Taking): Promise<void> {
  const { field, side } = taking;
  const { graph, conditions, budget } = field;
  const pages = relationsAround(graph, conditions, { side: side.name, batch }, budget);
  for await (const { relations, steps } of pages) {
    budget.spend(relations);
    for (const step of steps) take(step, taking);
    await budget.breathe();
  }
}

/** Things whose relations are about a page together; a hub by itself. */
function* batches({ degrees }: Side, things: readonly EntityId[]): Generator<Batch> {
  let ids: EntityId[] = [];
  let size = 0;
  for (const id of things) {
    const degree = degrees.get(id) ?? 0;
    if (degree > pageSize) {
      yield { ids: [id], size: degree, isHub: true };
      continue;
    }
    if (size + degree > pageSize) {
      yield { ids, size, isHub: false };
      ids = [];
      size = 0;
    }
    ids.push(id);
    size += degree;
  }
  if (ids.length > 0) yield { ids, size, isHub: false };
}

/** Where relations are walked either way, what the other side has read serves this one too. */
function unread({ conditions, from, to }: Field, { name, frontier }: Side): readonly EntityId[] {
  if (conditions.direction !== "any") return frontier;
  const other = name === "from" ? to : from;
  return frontier.filter((id) => distanceIn(other, id) >= other.radius);
}

function takeKnown(id: EntityId, { field: { known, from, to }, side, next }: Taking): void {
  const { degrees } = side.name === "from" ? to : from;
  for (const far of known.after(id).keys()) {
    if (far !== id) reach(far, degrees.get(far) ?? 0, { side, next });
  }
}

type Taking = { readonly field: Field; readonly side: Side; readonly next: EntityId[] };

function take(step: Step, { field, side, next }: Taking): void {
  learn(step, field, side);
  reach(step.far, step.degree, { side, next });
}

function learn(step: Step, { known, conditions }: Field, { name }: Side): void {
  const { near, far, degree: _degree, ...way } = step;
  const isFrom = name === "from";
  known.add(isFrom ? [near, far] : [far, near], way);
  if (conditions.direction === "any") known.add(isFrom ? [far, near] : [near, far], way);
}

function reach(id: EntityId, degree: number, { side, next }: Pick<Taking, "side" | "next">): void {
  if (side.reached.has(id)) return;
  side.reached.set(id, side.radius + 1);
  side.degrees.set(id, degree);
  next.push(id);
}
