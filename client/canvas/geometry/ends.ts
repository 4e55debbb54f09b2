import type { Point } from "../../../contract/scene.ts";
import { type Body, centreOf, clamp, contains, type Rect } from "./shapes.ts";

/** Where a line that comes from `towards` touches a body, left free by a gap. */
export function touchOf(body: Body, towards: Point, gap: number): Point {
  switch (body.kind) {
    case "disc":
      return onRay(body, towards, body.radius + gap);
    case "square":
    case "pill":
      return onRect(body.rect, towards, gap);
    case "field":
      return onField(body.rect, towards, gap);
  }
}

/** The point of a field's border that lies nearest: an edge to a territory meets it squarely. */
function onField(rect: Rect, towards: Point, gap: number): Point {
  const inset = Math.min(24, rect.width / 2, rect.height / 2);
  const x = clamp(towards.x, rect.x + inset, rect.x + rect.width - inset);
  const y = clamp(towards.y, rect.y + inset, rect.y + rect.height - inset);
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  const inside = contains(rect, towards);
  const sides = [
    { away: inside ? towards.x - rect.x : rect.x - towards.x, x: rect.x + out(inside, -gap), y },
    { away: inside ? right - towards.x : towards.x - right, x: right + out(inside, gap), y },
    { away: inside ? towards.y - rect.y : rect.y - towards.y, x, y: rect.y + out(inside, -gap) },
    { away: inside ? bottom - towards.y : towards.y - bottom, x, y: bottom + out(inside, gap) },
  ];
  const order = sides.toSorted((a, b) => (inside ? a.away - b.away : b.away - a.away));
  const [best] = order;
  return best ? { x: best.x, y: best.y } : towards;
}

function out(inside: boolean, by: number): number {
  return inside ? -by : by;
}

function onRay({ x, y }: Point, towards: Point, distance: number): Point {
  const [dx, dy] = [towards.x - x, towards.y - y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return { x, y: y - distance };
  return { x: x + (dx / length) * distance, y: y + (dy / length) * distance };
}

function onRect(rect: Rect, towards: Point, gap: number): Point {
  const centre = centreOf({ kind: "square", rect });
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y];
  const [halfX, halfY] = [rect.width / 2 + gap, rect.height / 2 + gap];
  const scale = Math.max(Math.abs(dx) / halfX, Math.abs(dy) / halfY);
  if (scale === 0) return { x: centre.x, y: centre.y - halfY };
  return { x: centre.x + dx / scale, y: centre.y + dy / scale };
}
