import type { Point } from "../../../contract/scene.ts";
import { type Field, meanOf, middleOf } from "./line-ground.ts";

/** Things of a path that are laid together, and what stands on either side of them. */
type Between = {
  readonly before: Field | null;
  readonly after: Field | null;
  /** Where they lie, if they have places. */
  readonly lying: readonly Point[];
  readonly count: number;
  /** 1 where the path runs to the right, -1 where it runs to the left. */
  readonly way: 1 | -1;
};

/** Where a line begins, and how far it is from one thing on it to the next. */
type Axis = { readonly first: Point; readonly by: Point };

/** From one thing to the next where there is room, and where there is little; canvas units. */
const step = 170;
const least = 116;

/** The line that things of a path had best lie on, whatever else is there. */
export function axisOf({ before, after, lying, count, way }: Between): Axis {
  if (before && after) return axisBetween(before, after, count);
  const by = { x: way * step, y: 0 };
  if (before) return { first: shifted(side(before, way), by, 1), by };
  if (after) return { first: shifted(side(after, way === 1 ? -1 : 1), by, -count), by };
  return { first: shifted(meanOf(lying), by, (1 - count) / 2), by };
}

/** Evenly on the way; where that is too short, as near as things may lie, about its middle. */
function axisBetween(before: Field, after: Field, count: number): Axis {
  const start = edgeTowards(before, middleOf(after));
  const end = edgeTowards(after, middleOf(before));
  const [x, y] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(x, y);
  const gap = Math.max(least, length / (count + 1));
  const by = length === 0 ? { x: gap, y: 0 } : { x: (x / length) * gap, y: (y / length) * gap };
  const middle = { x: start.x + x / 2, y: start.y + y / 2 };
  return { first: shifted(middle, by, (1 - count) / 2), by };
}

function side(field: Field, way: 1 | -1): Point {
  const { x, y } = middleOf(field);
  return { x: x + (way * field.width) / 2, y };
}

/** Where the way from the middle of a field to a point leaves it. */
function edgeTowards(field: Field, to: Point): Point {
  const from = middleOf(field);
  const [x, y] = [to.x - from.x, to.y - from.y];
  const share = Math.min(
    x === 0 ? 1 : field.width / 2 / Math.abs(x),
    y === 0 ? 1 : field.height / 2 / Math.abs(y),
    1,
  );
  return { x: from.x + x * share, y: from.y + y * share };
}

function shifted({ x, y }: Point, by: Point, times: number): Point {
  return { x: x + by.x * times, y: y + by.y * times };
}
