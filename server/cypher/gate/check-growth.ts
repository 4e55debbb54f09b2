import { begins, type Stretch } from "./expressions.ts";
import { type Known } from "./known.ts";
import { refuseAt } from "./refusal.ts";
import { type Script, signAt } from "./script.ts";
import { unbound } from "./weighing.ts";
import { createWeighing } from "./weight.ts";

/** Characters of one value: an engine has no room for a few times as many, and falls. */
const heaviest = 20_000_000;
const mostSteps = 50_000;

/**
 * Refuses texts and lists that are joined to themselves over and over: nothing ends that before the
 * memory does, and the engine with it.
 * @throws GateRefusal
 */
export function checkGrowth(known: Known): void {
  const { script } = known;
  const weighing = createWeighing(known, mostSteps);
  for (const stretch of expressionsIn(script)) {
    if (weighing.weigh(stretch, unbound) > heaviest) refuseGrowth(script, stretch);
  }
}

/** What stands between keywords, commas and brackets, the first in the text first. */
function* expressionsIn(script: Script): Generator<Stretch, undefined> {
  const { tokens } = script;
  for (let from = 0; from < tokens.length; from += 1) {
    if (from > 0 && !isBorder(script, from - 1)) continue;
    let to = from;
    while (to < tokens.length && !ends(script, to))
      to = Math.max(to, script.partners[to] ?? -1) + 1;
    if (to > from) yield { from, to };
  }
}

/** Whether an expression begins behind a place, or what is made of each of a list. */
function isBorder(script: Script, place: number): boolean {
  return begins(script, place) || signAt(script, place) === "|";
}

/** Brackets that open before it are passed over, so that one that closes here is of those around. */
function ends(script: Script, place: number): boolean {
  const partner = script.partners[place] ?? -1;
  const isOpener = partner > place;
  return !isOpener && (partner >= 0 || isBorder(script, place));
}

function refuseGrowth({ source, tokens }: Script, { from, to }: Stretch): never {
  const start = tokens[from]?.start ?? 0;
  refuseAt(
    source,
    { start, end: tokens[to - 1]?.end ?? start },
    {
      code: "range",
      message: "What is put together here may become longer than there is room for.",
      remedy: "Put it together from fewer or shorter parts, and not from itself again and again.",
    },
  );
}
