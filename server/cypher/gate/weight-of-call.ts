import { split, type Stretch } from "./expressions.ts";
import { type Known } from "./known.ts";
import { listSize } from "./list-size.ts";
import { longestRange } from "./refuse-range.ts";
import { type Script } from "./script.ts";
import { type Bound, number, usualList, type Weighing, within } from "./weighing.ts";
import { weightOfReduction } from "./weight-of-reduction.ts";

/** What comes to a number, to true or to false. */
const short = new Set(
  "abs all any avg ceil count elementid exists floor id isempty length none round sign single size sqrt stdev stdevp sum toboolean tofloat tointeger".split(
    " ",
  ),
);

/** Of a call by the bracket that opens its arguments. Most functions make nothing longer. */
export function weightOfCall(weighing: Weighing, opener: number, bound: Bound): number {
  const name = nameOf(weighing.known.script, opener);
  if (short.has(name)) return number;
  if (name === "reduce") return weightOfReduction(weighing, opener, bound);
  if (name === "range") return weightOfRange(weighing, opener);
  const args = split(weighing.known.script, within(weighing, opener), [","]);
  const weights = args.map((arg) => weighing.weigh(arg, bound));
  if (name === "coalesce") return Math.max(...weights);
  if (name === "replace") return weightOfReplaced(weighing.known, args[1], weights);
  return total(weights) * (name === "collect" ? usualList : 1);
}

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, number);
}

function nameOf({ tokens }: Script, opener: number): string {
  return tokens[opener - 1]?.value.toLowerCase() ?? "";
}

function weightOfRange({ known }: Weighing, opener: number): number {
  const call = { from: opener - 1, to: (known.script.partners[opener] ?? opener) + 1 };
  // A longer one is drawn from, number by number.
  return Math.min(listSize(known, call) ?? Infinity, longestRange) * number;
}

/** Each stretch that is found may become longer; an empty one is found between all characters. */
function weightOfReplaced(
  { script }: Known,
  search: Stretch | undefined,
  [text = number, , put = number]: readonly number[],
): number {
  const found = search === undefined ? "" : (writtenText(script, search) ?? "");
  return found === "" ? text * (1 + put) : text * Math.max(1, put / found.length);
}

/** A text that is written out. */
function writtenText({ tokens }: Script, { from, to }: Stretch): string | null {
  const token = tokens[from];
  return to === from + 1 && token?.kind === "text" ? token.value : null;
}
