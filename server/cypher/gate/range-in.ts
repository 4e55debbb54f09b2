import { callIn, type Stretch, unwrap } from "./expressions.ts";
import { type Script } from "./script.ts";

/** The arguments of a call of `range`. */
export type RangeCall = {
  readonly from: Stretch;
  readonly to: Stretch;
  readonly step: Stretch | null;
};

/** The arguments, when a stretch is one call of `range`. */
export function rangeIn(script: Script, stretch: Stretch): RangeCall | null {
  const call = callIn(script, unwrap(script, stretch));
  const [from, to, step = null] = call?.args ?? [];
  if (call?.name !== "range" || from === undefined || to === undefined) return null;
  return { from, to, step };
}
