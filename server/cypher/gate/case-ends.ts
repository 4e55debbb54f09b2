import { endsValue } from "./is-name.ts";
import { type Script, signAt } from "./script.ts";

/** Of each CASE the place of its END. One that has none is a name. */
export function caseEnds(script: Script): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const place of script.tokens.keys()) {
    const sign = signAt(script, place);
    if (sign === "CASE" && signAt(script, place - 1) !== ".") open.push(place);
    if (sign !== "END" || !endsValue(script, place - 1)) continue;
    const opener = open.findLast((one) => script.around[one] === script.around[place]);
    if (opener === undefined) continue;
    ends.set(opener, place);
    open.splice(open.indexOf(opener));
  }
  return ends;
}
