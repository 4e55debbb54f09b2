import type { Point } from "../../../contract/scene.ts";
import { type Field, freeOf, type Ground, meanOf, middleOf } from "./line-ground.ts";

/** Things that lie in a territory, one after the other on a path. */
export type Lodgers = {
  /** Where they lie; one that has no place yet is none. */
  readonly lying: readonly Point[];
  readonly count: number;
  readonly home: Field;
  /** 1 where the path runs to the right, -1 where it runs to the left. */
  readonly way: 1 | -1;
};

/** How far apart two of them lie, and how far off the border; canvas units. */
const step = 150;
const least = 78;
const inset = { x: 62, top: 44, bottom: 62 } as const;
const stride = 14;

/**
 * A row in the territory that reads the way the path runs, as near as can be to where they lie.
 * Where they read that way already, or there is no room for a row, they stay.
 */
export function rowIn(lodgers: Lodgers, ground: Ground): readonly Point[] {
  const { lying, home } = lodgers;
  if (reads(lodgers)) return lying;
  const wish = meanOf(lying.length > 0 ? lying : [middleOf(home)]);
  const rows = rowsOf(lodgers).toSorted((a, b) => far(a, wish) - far(b, wish));
  return freeOf(rows, ground) ?? lying;
}

function reads({ lying, count, way }: Lodgers): boolean {
  if (lying.length !== count) return false;
  return lying.every((place, at) => {
    const before = lying[at - 1];
    return !before || (place.x - before.x) * way >= least;
  });
}

function rowsOf({ count, home, way }: Lodgers): (readonly Point[])[] {
  const left = home.x + inset.x;
  const room = home.width - 2 * inset.x;
  const gap = Math.min(step, room / Math.max(1, count - 1));
  if (room < 0 || (count > 1 && gap < least)) return [];
  const starts = stops(left, left + room - gap * (count - 1));
  const heights = stops(home.y + inset.top, home.y + home.height - inset.bottom);
  return heights.flatMap((y) => starts.map((x) => rowAt({ x, y }, { count, gap, way })));
}

function rowAt(
  { x, y }: Point,
  { count, gap, way }: { readonly count: number; readonly gap: number; readonly way: 1 | -1 },
): readonly Point[] {
  const row = Array.from({ length: count }, (_, at) => ({ x: Math.round(x + gap * at), y }));
  return way === 1 ? row : row.toReversed();
}

function stops(from: number, to: number): number[] {
  const count = Math.max(0, Math.floor((to - from) / stride)) + 1;
  return to < from ? [] : Array.from({ length: count }, (_, at) => Math.round(from + at * stride));
}

function far(row: readonly Point[], wish: Point): number {
  const { x, y } = meanOf(row);
  return Math.hypot(x - wish.x, y - wish.y);
}
