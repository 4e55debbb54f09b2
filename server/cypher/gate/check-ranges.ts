import { checkGrowth } from "./check-growth.ts";
import { checkSteps } from "./check-steps.ts";
import { type Stretch } from "./expressions.ts";
import { type Known } from "./known.ts";
import { rangeSize } from "./range-size.ts";
import { longestRange, refuseRange } from "./refuse-range.ts";
import { type Script, signAt } from "./script.ts";
import { type Token } from "./token.ts";

/** Of all ranges together. */
const mostNumbers = 1_000_000;
const usualList = 100;
/** Functions that keep every row they are given. */
const gatherers = new Set(["collect", "percentilecont", "percentiledisc", "stdev", "stdevp"]);

/**
 * Refuses lists that are too long to be made in one go, alone or one within another.
 * @throws GateRefusal
 */
export function checkRanges(known: Known): void {
  const { script } = known;
  const isGathered = script.tokens.some((token) => isNamed(token, gatherers));
  let longest = usualList;
  let all = 0;
  for (const [place, token] of script.tokens.entries()) {
    if (isNamed(token, range) && signAt(script, place + 1) === "(") {
      const size = checkRange(known, place, isGathered) ?? 0;
      longest = Math.max(longest, size);
      all += Math.min(size, longestRange);
      if (all > mostNumbers) {
        refuseRange(script, { from: place, to: place + 1 }, "The ranges are too long together");
      }
    }
  }
  checkSteps(known, isGathered ? Math.min(longest, longestRange) : usualList);
  checkGrowth(known);
}

const range = new Set(["range"]);

function isNamed({ kind, value }: Token, names: ReadonlySet<string>): boolean {
  return (kind === "word" || kind === "quoted") && names.has(value.toLowerCase());
}

/** As rows, a range is drawn one by one and can be ended at any time, unless all are gathered. */
function checkRange(known: Known, place: number, isGathered: boolean): number | null {
  const { script } = known;
  const stretch: Stretch = { from: place, to: (script.partners[place + 1] ?? place) + 1 };
  const found = rangeSize(known, stretch);
  const size = found === "no range" ? null : found;
  if (isRows(script, stretch) && (!isGathered || size === null)) return size;
  if (size === null) {
    refuseRange(script, stretch, "Nobody can say beforehand how long this range is");
  }
  if (size <= longestRange) return size;
  refuseRange(script, stretch, `This range has ${size.toLocaleString("en")} numbers`);
}

function isRows(script: Script, { from, to }: Stretch): boolean {
  return signAt(script, from - 1) === "UNWIND" && signAt(script, to) === "AS";
}
