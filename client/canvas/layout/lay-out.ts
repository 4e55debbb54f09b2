import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";

import type { Point } from "../../../contract/scene.ts";
import { middleOf } from "../geometry/shapes.ts";
import { createGround } from "./free-place.ts";
import type { LayoutTask, Places } from "./task.ts";

/**
 * Finds a place for each fresh thing. What stands already does not move; nothing comes to lie on
 * anything else; what lies in a territory is set inside it where there is room. The same task has
 * the same answer.
 */
export function layOut(task: LayoutTask): Places {
  const wishes = wishesFor(task);
  const ground = createGround(task);
  const near = task.fresh.toSorted(
    (a, b) =>
      far(wishes.get(a.id), task.hub) - far(wishes.get(b.id), task.hub) || order(a.id, b.id),
  );
  const places: Record<string, Point> = {};
  for (const { id, home } of near) places[id] = ground.take(wishes.get(id) ?? task.hub, home);
  return places;
}

function far(point: Point | undefined, hub: Point): number {
  return point ? Math.hypot(point.x - hub.x, point.y - hub.y) : 0;
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}

type Body = SimulationNodeDatum & { readonly id: string };
type Spring = { readonly source: string; readonly target: string };

const reach = 500;
const length = 96;

/** Where the fresh things would drift to, were nothing in the way but things. */
function wishesFor(task: LayoutTask): ReadonlyMap<string, Point> {
  const whole = task.fixed.length === 0;
  const bodies = [...pinned(task), ...loose(task)];
  const known = new Set(bodies.map(({ id }) => id));
  const springs = task.links
    .filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
    .map(({ from, to }): Spring => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .stop()
    .force("collide", forceCollide<Body>(46))
    .force("charge", forceManyBody<Body>().strength(-120).distanceMax(400))
    .force(
      "link",
      forceLink<Body, Spring>(springs)
        .id(({ id }) => id)
        .distance(length)
        .strength(0.4),
    );
  const pull = whole ? 0.03 : 0.06;
  simulation.force("x", forceX<Body>((body) => aim(body, task).x).strength(pull));
  simulation.force("y", forceY<Body>((body) => aim(body, task).y).strength(pull));
  simulation.tick(whole ? 300 : 160);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}

/** Each is drawn to the middle of its home, or to where it comes from. */
function aim({ id }: Body, { fresh, territories, hub }: LayoutTask): Point {
  const home = fresh.find((thing) => thing.id === id)?.home;
  const field = territories.find((territory) => territory.id === home);
  return field ? middleOf(field) : hub;
}

/** Only what stands near the hub or is tied to something fresh can push or pull. */
function pinned({ fixed, hub, links, fresh }: LayoutTask): readonly Body[] {
  const ids = new Set(fresh.map(({ id }) => id));
  const tied = new Set(
    links.flatMap(({ from, to }) => [
      ...(ids.has(from) ? [to] : []),
      ...(ids.has(to) ? [from] : []),
    ]),
  );
  return fixed
    .filter((thing) => tied.has(thing.id) || far(thing, hub) <= reach)
    .map(({ id, x, y }) => ({ id, x, y, fx: x, fy: y }));
}

/** A sunflower about the hub: even, and the same each time. */
function loose({ fresh, hub }: LayoutTask): readonly Body[] {
  return fresh.map(({ id }, index) => {
    const angle = index * 2.399963;
    const radius = length * 0.6 + 26 * Math.sqrt(index);
    return { id, x: hub.x + Math.cos(angle) * radius, y: hub.y + Math.sin(angle) * radius };
  });
}
