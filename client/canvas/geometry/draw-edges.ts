import type { EntityId } from "../../../contract/ids.ts";
import { relation, thing } from "../look/sizes.ts";
import type { SceneEdge } from "../scene.ts";
import { type Curve, spotAt, trace, type Trace } from "./curve.ts";
import { aims, edgeCurve, loopCurve } from "./edge-curve.ts";
import type { Grid } from "./grid.ts";
import { around, type Body, centreOf } from "./shapes.ts";

export type DrawnEdge = {
  readonly edge: SceneEdge;
  readonly curve: Curve;
  readonly path: Trace;
};

export type EdgeRoom = {
  readonly edges: readonly SceneEdge[];
  /** What an end may be drawn at: a current has a body for each of its pills. */
  readonly bodies: (id: EntityId) => readonly Body[];
  /** Things and pills that a line had better pass by; null where there are too many to look out for. */
  readonly things: (() => Grid<EntityId>) | null;
};

const stepsOfEdge = 20;

/**
 * The shape of each edge, worked out when it is first asked for and then kept: of a large picture
 * only what is near is ever drawn in full. Null when an end is not there.
 */
export function drawEdges(room: EdgeRoom): (index: number) => DrawnEdge | null {
  let lanes: ReadonlyMap<SceneEdge, Lane> | null = null;
  const known = new Map<number, DrawnEdge | null>();
  return (index) => {
    const there = known.get(index);
    if (there !== undefined) return there;
    const edge = room.edges[index];
    lanes ??= lanesOf(room.edges);
    const drawn = edge ? drawEdge(edge, lanes.get(edge), room) : null;
    known.set(index, drawn);
    return drawn;
  };
}

type Lane = { readonly order: number; readonly of: number };
const alone: Lane = { order: 0, of: 1 };

function drawEdge(edge: SceneEdge, lane: Lane | undefined, room: EdgeRoom): DrawnEdge | null {
  const [from, to] = nearestPair(room.bodies(edge.from), room.bodies(edge.to));
  if (!from || !to) return null;
  return shaped(edge, curveOf({ edge, from, to }, lane ?? alone, room));
}

/** The bend that a line is given, or else the one that its lane and its surroundings leave it. */
function curveOf(ends: Ends, { order, of }: Lane, room: EdgeRoom): Curve {
  const { edge, from, to } = ends;
  const bend = edge.acts?.bend ?? null;
  if (bend !== null) return edgeCurve(from, to, bend);
  const loop = edge.from === edge.to ? loopCurve(from, order) : null;
  const fan = (order - (of - 1) / 2) * relation.fan * (edge.from < edge.to ? 1 : -1);
  return loop ?? freeCurve(ends, of > 1 ? fan : null, room);
}

function shaped(edge: SceneEdge, curve: Curve): DrawnEdge {
  return { edge, curve, path: trace(curve, stepsOfEdge) };
}

/** Of the places a thing is drawn at, the two that lie closest. */
function nearestPair(
  from: readonly Body[],
  to: readonly Body[],
): readonly [Body | undefined, Body | undefined] {
  const pairs = from.flatMap((a) => to.map((b) => ({ a, b, far: far(a, b) })));
  const [nearest] = pairs.toSorted((p, q) => p.far - q.far);
  return [nearest?.a, nearest?.b];
}

function far(a: Body, b: Body): number {
  const [p, q] = [centreOf(a), centreOf(b)];
  return Math.hypot(p.x - q.x, p.y - q.y);
}

type Ends = { readonly edge: SceneEdge; readonly from: Body; readonly to: Body };

/** Parallels keep their lane; a single line bends gently, and further where it would hit something. */
function freeCurve({ edge, from, to }: Ends, fan: number | null, room: EdgeRoom): Curve {
  const { things } = room;
  const [first = 0] = bends(from, to);
  if (fan !== null || !things) return edgeCurve(from, to, fan ?? first);
  let best = edgeCurve(from, to, first);
  let least = Infinity;
  for (const [order, aside] of bends(from, to).entries()) {
    const curve = edgeCurve(from, to, aside);
    const hit = hits(edge, curve, things());
    const cost = order * 0.4 + hit * 4;
    if (cost < least) [best, least] = [curve, cost];
    if (hit === 0) break;
  }
  return best;
}

/** Upright and level lines stay straight; others lean to one side, as a hand would draw them. */
function bends(from: Body, to: Body): readonly number[] {
  const [a, b] = aims(from, to);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const gentle = Math.min(18, Math.hypot(dx, dy) * 0.08) * (dx * dy > 0 ? -1 : 1);
  const plain = Math.min(Math.abs(dx), Math.abs(dy)) < 8;
  const wide = [2.4, -2.4, 4, -4, 6.5, -6.5].map((times) => times * gentle);
  const wider = plain ? wide.map((aside) => aside * 1.3) : wide;
  return plain ? [0, gentle, -gentle, ...wider] : [gentle, 0, -gentle, ...wider];
}

function hits({ from, to }: SceneEdge, curve: Curve, things: Grid<EntityId>): number {
  const path = trace(curve, 12);
  const hit = new Set<EntityId>();
  for (let along = 6; along < path.length; along += thing.radius) {
    for (const id of things.meeting(around(spotAt(path, along), 4))) hit.add(id);
  }
  hit.delete(from);
  hit.delete(to);
  return hit.size;
}

/** Which of how many a relation is among those with the same two ends. */
function lanesOf(edges: readonly SceneEdge[]): ReadonlyMap<SceneEdge, Lane> {
  const lanes = new Map<SceneEdge, Lane>();
  for (const row of besideEachOther(edges)) {
    if (row.length > 1 || row[0]?.from === row[0]?.to) {
      row.forEach((edge, order) => lanes.set(edge, { order, of: row.length }));
    }
  }
  return lanes;
}

function besideEachOther(edges: readonly SceneEdge[]): Iterable<readonly SceneEdge[]> {
  const beside = new Map<string, SceneEdge[]>();
  for (const edge of edges) {
    const ends = edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`;
    const row = beside.get(ends);
    if (row) row.push(edge);
    else beside.set(ends, [edge]);
  }
  return beside.values();
}
