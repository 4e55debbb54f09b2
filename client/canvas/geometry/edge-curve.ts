import type { Point } from "../../../contract/scene.ts";
import { relation, thing } from "../look/sizes.ts";
import { between, type Curve, leaning, straight } from "./curve.ts";
import { touchOf } from "./ends.ts";
import { type Body, centreOf } from "./shapes.ts";

const endGap = 3;
const startGap = 1;

/** The way of a relation between two bodies, `aside` units off the straight line at its middle. */
export function edgeCurve(from: Body, to: Body, aside: number): Curve {
  const [a, b] = aims(from, to);
  const way = { x: b.x - a.x, y: b.y - a.y };
  const length = Math.hypot(way.x, way.y) || 1;
  const middle = between(a, b, 0.5);
  // A curve that leans towards a point passes it at half the distance.
  const lean = {
    x: middle.x - (way.y / length) * 2 * aside,
    y: middle.y + (way.x / length) * 2 * aside,
  };
  const turned = aside !== 0;
  const start = touchOf(from, turned && from.kind !== "field" ? lean : b, startGap);
  const end = touchOf(to, turned && to.kind !== "field" ? lean : a, endGap);
  return aside === 0 ? straight(start, end) : leaning(start, lean, end);
}

/** Where each end looks from: the middle of a body, but the near side of a field. */
export function aims(from: Body, to: Body): readonly [Point, Point] {
  const a = centreOf(from);
  const b = to.kind === "field" ? touchOf(to, a, 0) : centreOf(to);
  return [from.kind === "field" ? touchOf(from, b, 0) : a, b];
}

/** A relation of a thing with itself: a loop above it, each further one larger. */
export function loopCurve(body: Body, order: number): Curve {
  const { x, y } = centreOf(body);
  const top = y - (body.kind === "disc" ? body.radius : thing.radius) + 1;
  const reach = 40 + order * relation.fan * 1.5;
  return {
    start: { x: x - 6, y: top },
    out: { x: x - reach * 0.7, y: top - reach },
    into: { x: x + reach * 0.7, y: top - reach },
    end: { x: x + 6, y: top - endGap },
  };
}
