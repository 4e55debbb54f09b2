import type { Point } from "../../../contract/scene.ts";
import { act } from "../look/sizes.ts";
import { spotAt, type Trace } from "./curve.ts";

/** Where the sign of a model's line stands: at its head, on the outside of its bend. */
export function signAt(path: Trace): Point {
  const { x, y, angle } = spotAt(path, path.length - act.back);
  const side = bendOf(path) > 0 ? 1 : -1;
  return { x: x - Math.sin(angle) * act.aside * side, y: y + Math.cos(angle) * act.aside * side };
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
