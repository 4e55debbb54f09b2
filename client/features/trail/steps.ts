import { pathTo, type Trail } from "../../workspace/trail.ts";
import type { Step } from "../../workspace/step.ts";

/** One line of the trail: how many undos (below zero: redos) lead there, and whether it is done. */
export type TrailLine = { readonly step: Step; readonly back: number };

/** The way to here, and on to what was taken back, the first step first. */
export function linesOf(trail: Trail): TrailLine[] {
  const done = pathTo(trail);
  const later = laterSteps(trail);
  return [...done, ...later].map((step, index) => ({ step, back: done.length - 1 - index }));
}

function laterSteps({ steps, next, current }: Trail): Step[] {
  const later: Step[] = [];
  let id = current === null ? undefined : next[current];
  for (let step = id && steps[id]; step; step = id && steps[id]) {
    later.push(step);
    id = next[step.id];
  }
  return later;
}

/** Goes along the trail, one step at a time. */
export function walk(
  { undo, redo }: { readonly undo: () => void; readonly redo: () => void },
  back: number,
): void {
  for (let left = Math.abs(back); left > 0; left -= 1) (back > 0 ? undo : redo)();
}
