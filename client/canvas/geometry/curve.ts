import type { Point } from "../../../contract/scene.ts";

/** A cubic curve: start, two handles, end. */
export type Curve = {
  readonly start: Point;
  readonly out: Point;
  readonly into: Point;
  readonly end: Point;
};

export function straight(start: Point, end: Point): Curve {
  return { start, out: between(start, end, 1 / 3), into: between(start, end, 2 / 3), end };
}

/** A curve that leans towards one point. */
export function leaning(start: Point, lean: Point, end: Point): Curve {
  return { start, out: between(start, lean, 2 / 3), into: between(end, lean, 2 / 3), end };
}

export function between(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

export function pointOf({ start, out, into, end }: Curve, t: number): Point {
  const s = 1 - t;
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return {
    x: a * start.x + b * out.x + c * into.x + d * end.x,
    y: a * start.y + b * out.y + c * into.y + d * end.y,
  };
}

/** A curve walked in short steps: the points, and how far along each lies. */
export type Trace = {
  readonly points: readonly Point[];
  readonly at: readonly number[];
  readonly length: number;
};

export function trace(curve: Curve, steps: number): Trace {
  const points: Point[] = [];
  const at: number[] = [];
  let length = 0;
  let last = curve.start;
  for (let step = 0; step <= steps; step += 1) {
    const point = pointOf(curve, step / steps);
    length += Math.hypot(point.x - last.x, point.y - last.y);
    points.push(point);
    at.push(length);
    last = point;
  }
  return { points, at, length };
}

export type Spot = Point & { readonly angle: number };

/** Where a walk of that length leads, and which way it faces there, in radians. */
export function spotAt({ points, at, length }: Trace, distance: number): Spot {
  const wanted = Math.min(Math.max(distance, 0), length);
  const found = at.findIndex((reached) => reached >= wanted);
  const index = Math.max(1, found);
  const [a, b] = [points[index - 1], points[index]];
  const [from, to] = [at[index - 1], at[index]];
  if (!a || !b || from === undefined || to === undefined) return { x: 0, y: 0, angle: 0 };
  const point = between(a, b, to > from ? (wanted - from) / (to - from) : 0);
  return { ...point, angle: Math.atan2(b.y - a.y, b.x - a.x) };
}

/** How far a point lies from the walk. */
export function distanceTo({ points }: Trace, point: Point): number {
  let nearest = Infinity;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (a && b) nearest = Math.min(nearest, distanceToSegment(point, a, b));
  }
  return nearest;
}

function distanceToSegment({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a.x - dx * t, y - a.y - dy * t);
}
