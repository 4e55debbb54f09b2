import type { Point } from "../../../contract/scene.ts";
import { createGrid, type Grid } from "../geometry/grid.ts";
import { around, contains, grown, meet, type Rect } from "../geometry/shapes.ts";
import { land, thing } from "../look/sizes.ts";
import type { Field, LayoutTask } from "./task.ts";

/** The room a thing asks for with its name below it; where it is crowded, for itself alone. */
const roomy = { left: 56, top: 24, width: 112, height: 66 } as const;
const tight = { left: 22, top: 22, width: 44, height: 44 } as const;

export type Ground = {
  /** The nearest free place to one wished for, in its home where there is room, else on open ground. */
  readonly take: (wish: Point, home: string | null) => Point;
};

/** Keeps account of what is free. Each place given is taken from then on. */
export function createGround({ fixed, territories, taken }: LayoutTask): Ground {
  const grid = createGrid<true>(96);
  for (const point of fixed) grid.add(roomAt(point, roomy), true);
  for (const rect of taken) grid.add(grown(rect, 4), true);
  const bodies = createGrid<true>(96);
  for (const point of fixed) bodies.add(around(point, thing.radius + 4), true);
  for (const rect of taken) bodies.add(grown(rect, 4), true);

  const search = (wish: Point, allows: (room: Rect) => boolean, reach: number): Point | null =>
    firstFree(wish, reach, (at) => isFree(grid, roomAt(at, roomy), allows)) ??
    firstFree(wish, reach, (at) => isFree(bodies, roomAt(at, tight), allows));
  const keep = (place: Point): Point => {
    grid.add(roomAt(place, roomy), true);
    bodies.add(around(place, thing.radius + 4), true);
    return place;
  };
  return {
    take: (wish, home) => {
      const field = territories.find(({ id }) => id === home);
      const inside =
        field && search(into(wish, field), (room) => holds(field, room), reachOf(field));
      return keep(inside ?? search(wish, (room) => isOpen(territories, room), Infinity) ?? wish);
    },
  };
}

function isFree(grid: Grid<true>, room: Rect, allows: (room: Rect) => boolean): boolean {
  return allows(room) && grid.meeting(room).length === 0;
}

type Room = typeof roomy | typeof tight;

function roomAt({ x, y }: Point, { left, top, width, height }: Room): Rect {
  return { x: x - left, y: y - top, width, height };
}

function holds(field: Field, room: Rect): boolean {
  const inner = grown(field, -6);
  return (
    contains(inner, room) && contains(inner, { x: room.x + room.width, y: room.y + room.height })
  );
}

/** Lying in a territory says that a thing is there: what is not keeps out of all of them. */
function isOpen(territories: readonly Field[], room: Rect): boolean {
  return !territories.some((field) => meet(grown(field, 6), room));
}

function into({ x, y }: Point, field: Field): Point {
  const inset = land.corner + 20;
  return {
    x: Math.min(Math.max(x, field.x + inset), field.x + field.width - inset),
    y: Math.min(Math.max(y, field.y + inset), field.y + field.height - inset),
  };
}

function reachOf({ width, height }: Field): number {
  return Math.hypot(width, height);
}

const ringStep = 14;
const furthest = 20_000;

/** Walks outward in rings from a wish; the same wish always finds the same place. */
function firstFree(wish: Point, reach: number, isFreeAt: (at: Point) => boolean): Point | null {
  if (isFreeAt(wish)) return whole(wish);
  for (let radius = ringStep; radius < Math.min(reach, furthest); radius += ringStep) {
    const stops = Math.max(8, Math.round((2 * Math.PI * radius) / (2 * ringStep)));
    for (let stop = 0; stop < stops; stop += 1) {
      const angle = (stop / stops) * 2 * Math.PI + radius;
      const at = whole({
        x: wish.x + Math.cos(angle) * radius,
        y: wish.y + Math.sin(angle) * radius,
      });
      if (isFreeAt(at)) return at;
    }
  }
  return null;
}

function whole({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
