import { type Drawing, drawingsIn } from "./drawings.ts";
import { type Known } from "./known.ts";
import { listSize } from "./list-size.ts";
import { refuseRange } from "./refuse-range.ts";
import { type Script, signAt } from "./script.ts";

/** Of lists within lists, how many elements in all. */
const mostSteps = 1_000_000;
/** What takes itself in twice doubles at each step. */
const mostDoublings = 16;

/**
 * Refuses lists within lists within lists, and reductions that double what they have.
 * @param unknown how long a list is taken to be that the graph holds
 * @throws GateRefusal
 */
export function checkSteps(known: Known, unknown: number): void {
  const { script } = known;
  const drawings = drawingsIn(script);
  for (const drawing of drawings.values()) {
    const own = listSize(known, drawing.source) ?? unknown;
    if (drawing.reduces && own > mostDoublings) checkDoubling(script, drawing);
    const outer = drawingsAround(script, drawing, drawings);
    const steps = outer.reduce(
      (all, { source }) => all * (listSize(known, source) ?? unknown),
      own,
    );
    if (steps > mostSteps) {
      const stretch = { from: drawing.place - 1, to: drawing.place + 1 };
      refuseRange(script, stretch, "Lists within lists take too many steps here");
    }
  }
}

/** Those that go through all of this one at each of their steps. */
function drawingsAround(
  script: Script,
  drawing: Drawing,
  drawings: ReadonlyMap<number, Drawing>,
): readonly Drawing[] {
  const found: Drawing[] = [];
  for (let at = script.around[drawing.opener] ?? -1; at >= 0; at = script.around[at] ?? -1) {
    const outer = drawings.get(at);
    if (outer !== undefined && outer.source.to <= drawing.opener) found.push(outer);
  }
  return found;
}

const branches = new Set(["WHEN", "THEN", "ELSE"]);
const joints = new Set(["+", "||", ",", "[", "]"]);

/** Whether what a reduction makes of each element holds twice what there is so far. */
function checkDoubling(script: Script, { opener, source }: Drawing): void {
  const name = script.tokens[opener + 1]?.value;
  let joined = 0;
  for (let place = source.to; place < closerOf(script, opener); place += 1) {
    if (branches.has(signAt(script, place))) joined = 0;
    if (script.tokens[place]?.value === name && isJoined(script, place)) joined += 1;
    if (joined > 1) {
      refuseRange(script, { from: place, to: place + 1 }, "What is reduced doubles at each step");
    }
  }
}

function closerOf({ partners }: Script, opener: number): number {
  return partners[opener] ?? opener;
}

function isJoined(script: Script, place: number): boolean {
  const [before, after] = [signAt(script, place - 1), signAt(script, place + 1)];
  return before !== "." && (joints.has(before) || joints.has(after));
}
