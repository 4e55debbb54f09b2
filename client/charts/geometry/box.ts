import { bisector, extent } from "d3-array";

export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type Point = readonly [x: number, y: number];
/** A line as it lies on the page, from left to right. */
export type Track = readonly Point[];

export function isOverlapping(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

const across = bisector(([x]: Point) => x);

/** How high and how low a track runs between two places; null where it does not come. */
function heightsOf(track: Track, left: number, right: number): readonly [number, number] | null {
  // The points just outside still draw their half of the way in.
  const from = Math.max(0, across.left(track, left) - 1);
  const passed = track.slice(from, across.right(track, right) + 1);
  const [top, bottom] = extent(passed, ([, y]) => y);
  const isBeside = (passed.at(-1)?.[0] ?? left) < left || (passed[0]?.[0] ?? right) > right;
  return top === undefined || isBeside ? null : [top, bottom];
}

/** How far a box lies from a track, up or down; 0 where they touch. */
export function gapTo(box: Box, track: Track): number {
  const span = heightsOf(track, box.left, box.right);
  if (span === null) return Infinity;
  return Math.max(0, span[0] - box.bottom, box.top - span[1]);
}
