import type { ScaleLinear } from "d3-scale";

/** How far an axis of values reaches. */
export function spanOf(y: ScaleLinear<number, number>): number {
  const [low = 0, high = 1] = y.domain();
  return high - low;
}
