import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Places } from "../../workspace/acts/move.ts";
import { axisOf } from "./line-axis.ts";
import { type Field, freeLine, type Ground, middleOf } from "./line-ground.ts";
import { rowIn } from "./row-in.ts";

export type LineTask = {
  /** The things of a path, in order. */
  readonly nodes: readonly EntityId[];
  /** Those that stay where they are: a thing as a point, a territory as its field. */
  readonly fixed: ReadonlyMap<EntityId, Field>;
  /** Where the others lie, if they have a place. */
  readonly lying: ReadonlyMap<EntityId, Point>;
  /** The territory that each of the others lies in, if it lies in one. */
  readonly homes: ReadonlyMap<EntityId, Field>;
  readonly ground: Ground;
};

/**
 * Puts the things of a path on a line that reads from its start to its end: between two that stay,
 * evenly on the way from one to the other; before the first and after the last, on to its side;
 * where none stays, level from left to right about where they lay. Where that is taken, the line
 * lies beside it. What lies in a territory stays in it, in a row.
 */
export function alongLine(task: LineTask): Places {
  const way = wayOf(task);
  const standing = new Map(task.fixed);
  const points = [...standing.values()].filter(({ width }) => width === 0);
  const things: Point[] = [...task.ground.things, ...points];
  const places = new Map<EntityId, Point>();
  for (const run of runsOf(task)) {
    const ground = { ...task.ground, things };
    const line = run.home
      ? rowIn({ lying: lyingOf(run, task), count: run.ids.length, home: run.home, way }, ground)
      : openLine(run, { task, standing, way, ground });
    for (const [at, place] of line.entries()) {
      const id = run.ids[at];
      if (!id) continue;
      places.set(id, place);
      standing.set(id, { ...place, width: 0, height: 0 });
      things.push(place);
    }
  }
  return Object.fromEntries(places);
}

/** Things that follow each other and are laid together: in one territory, or in none. */
type Run = {
  readonly ids: readonly EntityId[];
  /** The place of the first in the path. */
  readonly at: number;
  readonly home: Field | null;
};

/** What lies in territories comes first: the other lines run from it and to it. */
function runsOf({ nodes, fixed, homes }: LineTask): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, id] of nodes.entries()) {
    if (fixed.has(id)) continue;
    const home = homes.get(id) ?? null;
    const last = runs.at(-1);
    const goesOn = last && last.home === home && last.at + last.ids.length === at;
    if (goesOn) runs[runs.length - 1] = { ...last, ids: [...last.ids, id] };
    else runs.push({ ids: [id], at, home });
  }
  return runs.toSorted((one, other) => Number(other.home !== null) - Number(one.home !== null));
}

/** To the right, unless the last of those that stay lies to the left of the first. */
function wayOf({ nodes, fixed }: LineTask): 1 | -1 {
  const staying = nodes.flatMap((id) => fixed.get(id) ?? []).map(middleOf);
  const [first] = staying;
  const last = staying.at(-1);
  return first && last && last.x < first.x ? -1 : 1;
}

function lyingOf({ ids }: Run, { lying }: LineTask): Point[] {
  return ids.flatMap((id) => lying.get(id) ?? []);
}

type Course = {
  readonly task: LineTask;
  /** What has its place by then. */
  readonly standing: LineTask["fixed"];
  readonly way: 1 | -1;
  readonly ground: Ground;
};

function openLine(run: Run, { task, standing, way, ground }: Course): readonly Point[] {
  const { first, by } = axisOf({
    before: neighbour(task, standing, { from: run.at - 1, by: -1 }),
    after: neighbour(task, standing, { from: run.at + run.ids.length, by: 1 }),
    lying: lyingOf(run, task),
    count: run.ids.length,
    way,
  });
  const wish = run.ids.map((_, at) => ({ x: first.x + by.x * at, y: first.y + by.y * at }));
  const length = Math.hypot(by.x, by.y);
  return freeLine(wish, { x: -by.y / length, y: by.x / length }, ground);
}

type Search = { readonly from: number; readonly by: 1 | -1 };

/** The nearest thing of the path that has its place, in one direction. */
function neighbour(
  { nodes }: LineTask,
  standing: LineTask["fixed"],
  { from, by }: Search,
): Field | null {
  for (let at = from; at >= 0 && at < nodes.length; at += by) {
    const id = nodes[at];
    const field = id && standing.get(id);
    if (field) return field;
  }
  return null;
}
