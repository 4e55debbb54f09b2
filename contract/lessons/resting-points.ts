import { bisect } from "./bisect.ts";

/** A value at which a stock stays, and whether it comes back there after a small push. */
export type RestingPoint = { readonly at: number; readonly stable: boolean };

/** Fine enough that no two resting points of a lesson's model lie between neighbours. */
const parts = 400;
/** A change smaller than this is none. */
const speck = 1e-12;

/**
 * The values within a range at which a stock does not change in one step, lowest first. Where the
 * change turns from gain to loss the stock is drawn back; where it turns from loss to gain it tips.
 */
export function restingPoints(
  change: (at: number) => number,
  { least, most }: { readonly least: number; readonly most: number },
): RestingPoint[] {
  const grid = Array.from({ length: parts + 1 }, (_, at) => least + ((most - least) * at) / parts);
  const signs = grid.map((at) => signOf(change(at)));
  return grid.flatMap((at, index): RestingPoint[] => {
    const [before, sign, after] = [signs[index - 1], signs[index], signs[index + 1]];
    if (sign === 0) return [{ at, stable: before !== -1 && after !== 1 }];
    if (after === undefined || after === 0 || after === sign) return [];
    const next = grid[index + 1] ?? at;
    const turned = (value: number) => signOf(change(value)) !== sign;
    return [{ at: bisect(turned, { low: at, high: next }), stable: sign === 1 }];
  });
}

function signOf(change: number): -1 | 0 | 1 {
  if (Math.abs(change) < speck) return 0;
  return change > 0 ? 1 : -1;
}
