import type { Point } from "../../../contract/scene.ts";
import { act } from "../look/sizes.ts";
import { spotAt, type Trace } from "./curve.ts";

/**
 * Where the sign of a model's line may stand, the best first: at its head, on the outside of its
 * bend; or further back; or on the inside.
 */
export function signSpots(path: Trace, scale: number): readonly Point[] {
  const outside = bendOf(path) > 0 ? 1 : -1;
  const aside = act.aside * Math.max(1, act.asideOfName * scale);
  return [outside, -outside].flatMap((side) =>
    act.backs.map((back) => {
      const { x, y, angle } = spotAt(path, path.length - back);
      const off = aside * side;
      return { x: x - Math.sin(angle) * off, y: y + Math.cos(angle) * off };
    }),
  );
}

/** The two bars of a delay, each from one side of the line to the other. */
export function barsOf(path: Trace): readonly (readonly [Point, Point])[] {
  const middle = Math.max(path.length - act.bars, path.length / 2);
  return [middle - act.barGap / 2, middle + act.barGap / 2].map((along) => {
    const { x, y, angle } = spotAt(path, along);
    const [dx, dy] = [-Math.sin(angle) * act.bar, Math.cos(angle) * act.bar];
    return [
      { x: x - dx, y: y - dy },
      { x: x + dx, y: y + dy },
    ];
  });
}

/** More than nothing where a line bends to its right, seen on the way along it. */
function bendOf(path: Trace): number {
  const [start, middle, end] = [0, path.length / 2, path.length].map((along) =>
    spotAt(path, along),
  );
  if (!start || !middle || !end) return 0;
  const way = { x: end.x - start.x, y: end.y - start.y };
  return way.x * (middle.y - start.y) - way.y * (middle.x - start.x);
}
