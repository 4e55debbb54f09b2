import { least, range, sum } from "d3-array";

import { type Box, gapTo, isOverlapping, type Point, type Track } from "./box.ts";
import { lineHeight, shortened, textWidth } from "./text-width.ts";

/** A text that wants to stand by a line. */
export type Wanted = {
  readonly key: string;
  readonly text: string;
  /** Where it belongs: the end of its line, or the point it tells of. */
  readonly at: Point;
  /** To which sides of that it may lie. */
  readonly sides: readonly ("before" | "after")[];
  readonly own: Track;
};

export type Label = {
  readonly key: string;
  readonly text: string;
  readonly box: Box;
  readonly at: Point;
  /** Whether it had to move so far that it must show how its line looks. */
  readonly isFar: boolean;
};

type Ground = {
  /** Where labels may lie. */
  readonly frame: Box;
  /** All lines, which a label had better not cross. */
  readonly tracks: readonly Track[];
};

const step = 2;
/** Pixels that a label would rather move than lie on a line, or be nearer to another's. */
const crossing = 40;
const astray = 14;
/** Pixels that names would rather move than stand in another order than their lines. */
const disorder = 80;
const far = 6;
/** At most so much of the width is given to one label. */
const share = 0.9;

type Placed = Label & { readonly cost: number };

/** What a label is worth that finds no place. */
const lost = 1000;

/**
 * Places labels, each where it is near to its own line and touches no other. One comes after
 * another: in the order given, from above and from below; the order that costs least is kept.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  ground: Ground,
  before: readonly Label[] = [],
): Label[] {
  const down = wanted.toSorted((one, other) => one.at[1] - other.at[1]);
  const tried = [wanted, down, down.toReversed()].map((order) => inTurn(order, ground, before));
  return least(tried, (placed) => sum(placed, ({ cost }) => cost - lost)) ?? [];
}

function inTurn(order: readonly Wanted[], ground: Ground, before: readonly Label[]): Placed[] {
  const placed: Placed[] = [];
  for (const one of order) {
    const found = placeOf(one, ground, [...before, ...placed]);
    if (found !== undefined) placed.push(found);
  }
  return placed;
}

function placeOf(wanted: Wanted, ground: Ground, placed: readonly Label[]): Placed | undefined {
  const { frame } = ground;
  const text = shortened(wanted.text, (frame.right - frame.left) * share);
  const free = wanted.sides
    .flatMap((side) => boxesFor(text, wanted.at, side, frame))
    .filter((box) => placed.every((other) => !isOverlapping(box, other.box)))
    .map((box) => ({
      box,
      cost: costOf(box, wanted, ground) + disorderOf(box, wanted, placed),
    }));
  const best = least(free, ({ cost }) => cost);
  if (best === undefined) return undefined;
  const { key, at, own } = wanted;
  return { ...best, key, text, at, isFar: gapTo(best.box, own) > far };
}

function boxesFor(text: string, [x]: Point, side: "before" | "after", frame: Box): Box[] {
  const width = textWidth(text);
  const left = side === "before" ? x - width : x;
  if (left < frame.left || left + width > frame.right + step) return [];
  return range(frame.top, frame.bottom - lineHeight + 1, step).map((top) => ({
    left,
    right: left + width,
    top,
    bottom: top + lineHeight,
  }));
}

function costOf(box: Box, { at, own }: Wanted, { tracks }: Ground): number {
  const gap = gapTo(box, own);
  const middle = (box.top + box.bottom) / 2;
  // Above the line, where there is a choice.
  const below = middle > at[1] ? step : 0;
  const others = tracks.filter((track) => track !== own).map((track) => gapTo(box, track));
  const crossed = [gap, ...others].filter((one) => one === 0).length;
  const nearer = others.filter((one) => one < gap).length;
  return Math.abs(middle - at[1]) + below + crossed * crossing + nearer * astray;
}

/** What it costs to stand above a name whose line ends higher, or below one whose line ends lower. */
function disorderOf(box: Box, { at }: Wanted, placed: readonly Label[]): number {
  const wrong = placed.filter(
    (other) => other.at[0] === at[0] && (other.at[1] - at[1]) * (other.box.top - box.top) < 0,
  );
  return wrong.length * disorder;
}
