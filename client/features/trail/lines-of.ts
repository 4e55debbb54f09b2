import type { Step } from "../../workspace/step.ts";
import { branchesOf, pathTo, type Trail } from "../../workspace/trail.ts";

/** Another way that leaves from a step: its first step, and how many follow on it. */
export type OtherWay = { readonly step: Step; readonly more: number };

/** One line of the trail: which step, the how manieth, whether it is done, and what else it led to. */
export type TrailLine = {
  readonly step: Step;
  readonly number: number;
  readonly standing: "done" | "here" | "later";
  readonly ways: readonly OtherWay[];
};

/** The way to here, and on to what was taken back, the first step first. */
export function linesOf(trail: Trail): TrailLine[] {
  const done = pathTo(trail);
  const branches = branchesOf(trail);
  return [...done, ...after(trail, trail.current)].map((step, at) => ({
    step,
    number: at + 1,
    standing: standingAt(at, done.length - 1),
    ways: waysFrom(trail, branches.get(step.id)),
  }));
}

/** One and the same where there is none, so that a line that stays as it is can be told by it. */
const noWays: readonly OtherWay[] = [];

function waysFrom(trail: Trail, branches: readonly Step[] | undefined): readonly OtherWay[] {
  if (!branches) return noWays;
  return branches.map((step) => ({ step, more: after(trail, step.id).length }));
}

/** The steps that redo leads through from this one on. */
function after({ steps, next }: Trail, from: string | null): Step[] {
  const later: Step[] = [];
  let id = from === null ? undefined : next[from];
  for (let step = id && steps[id]; step; step = id && steps[id]) {
    later.push(step);
    id = next[step.id];
  }
  return later;
}

function standingAt(at: number, here: number): TrailLine["standing"] {
  if (at === here) return "here";
  return at < here ? "done" : "later";
}

/** Lines that are shown at first on either side of where one stands. */
const nearby = 60;

export type Shown = {
  readonly lines: readonly TrailLine[];
  readonly earlier: number;
  readonly later: number;
};

/** The lines around where one stands, and how many are left out before and after them. */
export function nearHere(lines: readonly TrailLine[]): Shown {
  const here = lines.findIndex(({ standing }) => standing === "here");
  const start = Math.max(0, here - nearby);
  const end = Math.min(lines.length, here + nearby + 1);
  return { lines: lines.slice(start, end), earlier: start, later: lines.length - end };
}
