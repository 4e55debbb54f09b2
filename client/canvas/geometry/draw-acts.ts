import type { EntityId, RelationId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import { act, cloud as size } from "../look/sizes.ts";
import type { SceneCloud, SceneId, SceneModel } from "../scene.ts";
import { signSpots } from "./act-marks.ts";
import { type Bodies, rectOf } from "./bodies.ts";
import { between, type Curve, straight, trace, type Trace } from "./curve.ts";
import type { DrawnEdge } from "./draw-edges.ts";
import { touchOf } from "./ends.ts";
import { createGrid, type Grid } from "./grid.ts";
import { about, around, centreOf, type Rect } from "./shapes.ts";

/** A cloud with the pipe between it and its valve, the way the stuff runs. */
export type DrawnCloud = {
  readonly cloud: SceneCloud;
  readonly at: Point;
  readonly rect: Rect;
  readonly curve: Curve;
  readonly path: Trace;
};
export type Signs = ReadonlyMap<RelationId, Point>;
export type DrawnActs = { readonly clouds: readonly DrawnCloud[]; readonly signs: Signs };

/** What a cloud or a sign had better not lie on; of a line many pieces count once. */
type Taken = { readonly id: SceneId; readonly cost: number };
/** Of what lies there, and of each step away from the place that is best. */
const costs = { body: 30, mark: 30, pipe: 8, line: 4, turn: 1, spot: 0.6 } as const;
/** How far to each side a line is to be kept off, the bars of a pipe included. */
const widths = {
  pipe: { cost: costs.pipe, half: act.bar },
  link: { cost: costs.line, half: 1 },
} as const;
/** How far a cloud may turn about its valve from the side that faces its stock, in degrees. */
const turns = [0, 30, -30, 60, -60, 90, -90, 120, -120] as const;

type Room = {
  readonly bodies: Bodies;
  readonly scale: number;
  readonly edge: (index: number) => DrawnEdge | null;
};

/** What a model's picture has besides its variables and lines, each set off what lies there. */
export function drawActs(scene: SceneModel, { bodies, scale, edge }: Room): DrawnActs {
  const lines = scene.edges.flatMap((_, index) => edge(index) ?? []);
  const taken = takenBy(lines, bodies);
  const clouds = (scene.clouds ?? []).flatMap((cloud) => drawCloud(cloud, bodies, taken));
  const signs = new Map<RelationId, Point>();
  for (const { edge: line, path } of lines) {
    if (!line.acts?.sign) continue;
    const spots = signSpots(path, scale);
    const at = bestOf(spots, (spot, order) => {
      return order * costs.spot + costOf(taken, around(spot, act.half * scale), line.id);
    });
    if (!at) continue;
    signs.set(line.id, at);
    taken.add(around(at, act.half * scale + 1), { id: line.id, cost: costs.mark });
  }
  return { clouds, signs };
}

function takenBy(lines: readonly DrawnEdge[], bodies: Bodies): Grid<Taken> {
  const taken = createGrid<Taken>(48);
  for (const [id, body] of bodies) taken.add(rectOf(body), { id, cost: costs.body });
  for (const { edge, path } of lines) {
    const { cost, half } = edge.acts?.line === "pipe" ? widths.pipe : widths.link;
    const piece = { id: edge.id, cost };
    for (const [order, point] of path.points.entries()) {
      const before = path.points[order - 1] ?? point;
      for (const part of [0, 0.5]) taken.add(around(between(point, before, part), half), piece);
    }
  }
  return taken;
}

function drawCloud(cloud: SceneCloud, bodies: Bodies, taken: Grid<Taken>): readonly DrawnCloud[] {
  const [valve, stock] = [bodies.get(cloud.valve), bodies.get(cloud.stock)];
  if (!valve || !stock) return [];
  const [middle, other] = [centreOf(valve), centreOf(stock)];
  const away = Math.atan2(middle.y - other.y, middle.x - other.x);
  const spots = turns.map((turn) => {
    const angle = away + (turn * Math.PI) / 180;
    return { x: middle.x + Math.cos(angle) * size.away, y: middle.y + Math.sin(angle) * size.away };
  });
  const at = bestOf(spots, (spot, order) => {
    return order * costs.turn + costOf(taken, fieldAt(spot), cloud.valve);
  });
  if (!at) return [];
  const rect = fieldAt(at);
  const ends = [touchOf({ kind: "square", rect }, middle, 0), touchOf(valve, at, 0)] as const;
  const curve = cloud.way === "from" ? straight(...ends) : straight(ends[1], ends[0]);
  taken.add(rect, { id: cloud.valve, cost: costs.mark });
  return [{ cloud, at, rect, curve, path: trace(curve, 4) }];
}

function fieldAt(spot: Point): Rect {
  return about(spot, size);
}

/** What lies in a field, all but its own. */
function costOf(taken: Grid<Taken>, field: Rect, own: EntityId | RelationId): number {
  const met = new Map(taken.meeting(field).map(({ id, cost }) => [id, cost]));
  met.delete(own);
  return [...met.values()].reduce((sum, cost) => sum + cost, 0);
}

function bestOf<Spot>(
  spots: readonly Spot[],
  cost: (spot: Spot, order: number) => number,
): Spot | null {
  let [best, least]: [Spot | null, number] = [null, Infinity];
  for (const [order, spot] of spots.entries()) {
    const its = cost(spot, order);
    if (its < least) [best, least] = [spot, its];
  }
  return best;
}
