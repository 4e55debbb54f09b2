import { current } from "../look/sizes.ts";
import { type Spot, spotAt, type Trace } from "./curve.ts";

/**
 * Where the beads of a current lie: at even distances of 30 to 34 units, none under its head, each
 * facing downstream.
 */
export function beadsAlong(path: Trace): readonly Spot[] {
  const room = path.length - current.headLength - 4;
  const count = Math.floor(room / current.beadGap);
  if (count < 1) return [];
  const gap = Math.min(34, Math.max(30, room / count));
  const first = (room - gap * (count - 1)) / 2;
  return Array.from({ length: count }, (_, index) => spotAt(path, first + gap * index));
}
