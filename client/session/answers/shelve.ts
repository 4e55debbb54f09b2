import type { Placed } from "./relax.ts";

/** Canvas units: the room around each thing of an island, and how wide a page is beside its height. */
const margin = { x: 66, y: 42 } as const;
const shape = 1.5;

type Box = { readonly placed: readonly Placed[]; readonly width: number; readonly height: number };

/** Sets islands beside each other in rows, like books on shelves; no two meet. */
export function shelve(islands: readonly (readonly Placed[])[]): Placed[] {
  const boxes = islands.map(boxOf);
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = Math.max(0, ...boxes.map(({ width }) => width));
  const wide = Math.max(widest, Math.sqrt(area * shape));
  let [x, y, high] = [0, 0, 0];
  return boxes.flatMap(({ placed, width, height }) => {
    if (x > 0 && x + width > wide) [x, y, high] = [0, y + high, 0];
    const moved = placed.map((one) => ({ ...one, x: one.x + x, y: one.y + y }));
    [x, high] = [x + width, Math.max(high, height)];
    return moved;
  });
}

/** An island moved so that its field begins at 0, 0. */
function boxOf(placed: readonly Placed[]): Box {
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - margin.x, Math.min(...ys) - margin.y];
  return {
    placed: placed.map(({ id, x, y }) => ({ id, x: x - left, y: y - top })),
    width: Math.max(...xs) + margin.x - left,
    height: Math.max(...ys) + margin.y - top,
  };
}
