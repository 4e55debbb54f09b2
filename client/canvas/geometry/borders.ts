import type { Point } from "../../../contract/scene.ts";
import { clamp, type Rect } from "./shapes.ts";

/** A dotted hairline half-way between two fields, as long as they face each other. */
export function borderLine(a: Rect, b: Rect): readonly [Point, Point] {
  const below = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height));
  const beside = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
  if (below >= beside) {
    const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
    const y = (upper.y + upper.height + lower.y) / 2;
    const [left, right] = span(a.x, a.x + a.width, b.x, b.x + b.width);
    return [
      { x: left, y },
      { x: right, y },
    ];
  }
  const [west, east] = a.x <= b.x ? [a, b] : [b, a];
  const x = (west.x + west.width + east.x) / 2;
  const [top, bottom] = span(a.y, a.y + a.height, b.y, b.y + b.height);
  return [
    { x, y: top },
    { x, y: bottom },
  ];
}

function span(a0: number, a1: number, b0: number, b1: number): readonly [number, number] {
  const [low, high] = [Math.max(a0, b0), Math.min(a1, b1)];
  if (high > low) return [low, high];
  const [left, right] = [Math.min(a1, b1), Math.max(a0, b0)];
  return [left, clamp(right, left, right)];
}
