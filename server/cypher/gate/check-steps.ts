import { type Drawing, drawingsIn } from "./drawings.ts";
import { type Known } from "./known.ts";
import { listSize } from "./list-size.ts";
import { refuseRange } from "./refuse-range.ts";
import { type Script } from "./script.ts";

/** Of lists within lists, how many elements in all. */
const mostSteps = 1_000_000;

/**
 * Refuses lists within lists within lists.
 * @param unknown how long a list is taken to be that the graph holds
 * @throws GateRefusal
 */
export function checkSteps(known: Known, unknown: number): void {
  const { script } = known;
  const drawings = drawingsIn(script);
  for (const drawing of drawings.values()) {
    const own = listSize(known, drawing.source) ?? unknown;
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
