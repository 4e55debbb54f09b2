import type { Point } from "../../../contract/scene.ts";
import type { Curve } from "./curve.ts";
import type { Door } from "./gates.ts";

const leastHandle = 48;
const turn = 0.66;
const sway = 0.76;

/**
 * The way of a current from one border to another: it leaves and enters at a right angle, straight
 * where the doors face each other, round the corner where they do not.
 */
export function legCurve(exit: Door, enter: Door): Curve {
  const way = { x: enter.x - exit.x, y: enter.y - exit.y };
  const facing = exit.outward.x * enter.outward.x + exit.outward.y * enter.outward.y;
  const share = facing < 0 ? sway : turn;
  const [out, into] = [
    handle(dot(way, exit.outward) * share),
    handle(-dot(way, enter.outward) * share),
  ];
  return {
    start: { x: exit.x, y: exit.y },
    out: { x: exit.x + exit.outward.x * out, y: exit.y + exit.outward.y * out },
    into: { x: enter.x + enter.outward.x * into, y: enter.y + enter.outward.y * into },
    end: { x: enter.x, y: enter.y },
  };
}

function handle(length: number): number {
  return Math.max(leastHandle, length);
}

function dot(a: Point, b: Point): number {
  return a.x * b.x + a.y * b.y;
}
