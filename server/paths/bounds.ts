import type { EntityId } from "../../contract/ids.ts";
import type { Budget } from "./budget.ts";
import type { Known, Ways } from "./known.ts";
import { distanceIn, type Side } from "./side.ts";
import { full, type Support, times } from "./support.ts";
import { viaBefore, type Walk } from "./walk.ts";

/** The most support with which a goal is reached from a thing, when so many of `via` are behind. */
type Stage = readonly ReadonlyMap<EntityId, Support>[];

/** For each number of hops that are left, from none on. */
export type Bounds = readonly Stage[];

type Ground = { readonly known: Known; readonly from: Side; readonly budget: Budget };

/** Upper bounds for all that can still lie on a path of so many hops; things may recur in them. */
export async function boundsFor(walk: Walk, hops: number, ground: Ground): Promise<Bounds> {
  const stages = [goalStage(walk)];
  for (let left = 1; left <= hops; left += 1) {
    const last = stages[left - 1] ?? [];
    stages.push(await stageBefore(last, { walk, ground, most: hops - left }));
  }
  return stages;
}

function goalStage({ goals, via }: Walk): Stage {
  const reached = new Map([...goals.keys()].map((id) => [id, full]));
  return [...via.map(() => new Map<EntityId, Support>()), reached];
}

type Step = {
  readonly walk: Walk;
  readonly ground: Ground;
  /** Hops that may lie behind. */
  readonly most: number;
};

async function stageBefore(stage: Stage, { walk, ground, most }: Step): Promise<Stage> {
  const { known, from, budget } = ground;
  const found = stage.map(() => new Map<EntityId, Support>());
  for (const [met, supports] of stage.entries()) {
    for (const [id, support] of supports) {
      const goal = found[viaBefore(walk.via, met, id)];
      if (goal !== undefined) raise(goal, known.before(id), { support, from, most });
      await budget.breathe();
    }
  }
  return found;
}

type Raising = { readonly support: Support; readonly from: Side; readonly most: number };

function raise(
  bounds: Map<EntityId, Support>,
  before: ReadonlyMap<EntityId, Ways>,
  { support, from, most }: Raising,
): void {
  for (const [id, ways] of before) {
    if (distanceIn(from, id) > most) continue;
    const bound = times(ways.support, support);
    const known = bounds.get(id);
    if (known === undefined || bound > known) bounds.set(id, bound);
  }
}
