import type { Drawing } from "../drawing.ts";
import { centreOf, type Rect } from "../geometry/shapes.ts";

/** The indexes of the edges that may cross a part of a drawing; null stands for all of it. */
export type Crossing = (part: Rect | null) => readonly number[];

/** How far a line may stray from the straight way between its ends. */
const widestBend = 130;

/** Prepares the question, as bare numbers: it is asked for each frame. */
export function createCrossing({ scene, bodies }: Drawing): Crossing {
  const all = scene.edges.map((_, index) => index);
  const ends = new Float64Array(4 * all.length);
  for (const [index, { from, to }] of scene.edges.entries()) {
    const [a, b] = [bodies.get(from), bodies.get(to)];
    const known = a && b && a.kind !== "field" && b.kind !== "field";
    const [p, q] = known ? [centreOf(a), centreOf(b)] : [nowhere, nowhere];
    ends.set([p.x, p.y, q.x, q.y], 4 * index);
  }
  return (part) => (part ? all.filter((index) => mayCross(ends, 4 * index, part)) : all);
}

/** Of a line to a pill or a field the ends are not known beforehand: it may be anywhere. */
const nowhere = { x: Number.NaN, y: Number.NaN } as const;

/** No edge of the rectangle, nor the line itself, parts the two. What is nowhere is never parted. */
function mayCross(ends: Float64Array, at: number, { x, y, width, height }: Rect): boolean {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends.subarray(at, at + 4);
  const [halfX, halfY] = [width / 2 + widestBend, height / 2 + widestBend];
  const [midX, midY] = [x + width / 2, y + height / 2];
  const [dx, dy] = [x2 - x1, y2 - y1];
  const apartX = Math.abs((x1 + x2) / 2 - midX) > halfX + Math.abs(dx) / 2;
  const apartY = Math.abs((y1 + y2) / 2 - midY) > halfY + Math.abs(dy) / 2;
  if (apartX || apartY) return false;
  const aside = Math.abs(dy * (midX - x1) - dx * (midY - y1));
  return !(aside > Math.abs(dy) * halfX + Math.abs(dx) * halfY);
}
