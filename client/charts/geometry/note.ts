import { minIndex } from "d3-array";

import { sayCharts } from "../../messages/say-charts.ts";
import { valueWords } from "../number-words.ts";
import type { ChartLine, Picture } from "../picture.ts";
import { timeWords } from "../time-words.ts";
import type { Track } from "./box.ts";
import type { Wanted } from "./place-labels.ts";

/** A dip is told of when it is at least so much of how far all values reach. */
const worthTelling = 0.08;

const noteKey = "note";

/** What is said of the lowest point of the one changed line, where it falls and comes back. */
export function noteOf(
  { unit, timeUnit }: Pick<Picture, "unit" | "timeUnit">,
  lines: readonly (ChartLine & { readonly track: Track })[],
  span: number,
): Wanted[] {
  const [changed, another] = lines.filter(({ look }) => look === "changed");
  if (changed === undefined || another !== undefined) return [];
  const { values, track } = changed;
  const time = minIndex(values);
  const at = track[time];
  if (at === undefined || depthOf(values, time) < worthTelling * span) return [];
  const value = valueWords(values[time] ?? 0, span, unit);
  const text = sayCharts("charts.lowest", { when: timeWords(time, timeUnit), value });
  return [{ key: noteKey, text, at, own: track, sides: ["after", "before"] }];
}

/** By how much a value lies below both ends. */
function depthOf(values: readonly number[], time: number): number {
  const lowest = values[time] ?? 0;
  return Math.min(values[0] ?? lowest, values.at(-1) ?? lowest) - lowest;
}
