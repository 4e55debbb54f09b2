import type { Change } from "./change.ts";
import { invert } from "./invert.ts";
import { mergeChanges } from "./merge-changes.ts";
import type { Act, Step } from "./step.ts";

/**
 * Every Step there was, as a tree: an act after an undo starts a branch. The first Step, the opening
 * of a view, is the ground that the others stand on and is never undone. Plain JSON.
 */
export type Trail = {
  readonly steps: Readonly<Record<string, Step>>;
  /** The Step that the workspace stands at; null before the first. */
  readonly current: string | null;
  /** For each Step, the one after it that was left last: where redo goes. */
  readonly next: Readonly<Record<string, string>>;
  readonly made: number;
};

export const emptyTrail: Trail = { steps: {}, current: null, next: {}, made: 0 };

/** A move along the trail, and what it changes. */
export type Move = { readonly trail: Trail; readonly changes: readonly Change[] };

/**
 * The trail with one more act; `at` is the time in ISO 8601. A pick after a pick is one Step, and so
 * is a switch soon after a switch; one that takes the other back leaves none.
 */
export function record(trail: Trail, act: Act, at: string): Trail {
  const tip = currentStep(trail);
  if (tip && continues(trail, tip, { ...act, at })) {
    const step = { ...tip, ...act, changes: joined(tip, act), at };
    if (step.changes.length === 0) return without(trail, tip);
    return { ...trail, steps: { ...trail.steps, [tip.id]: step } };
  }
  const made = trail.made + 1;
  const step: Step = { ...act, id: `step-${made}`, parent: trail.current, at };
  return {
    steps: { ...trail.steps, [step.id]: step },
    current: step.id,
    next: tip ? { ...trail.next, [tip.id]: step.id } : trail.next,
    made,
  };
}

/** Back to the Step before, or null at the first. */
export function undo(trail: Trail): Move | null {
  const step = currentStep(trail);
  if (!step || step.parent === null) return null;
  return {
    trail: { ...trail, current: step.parent, next: { ...trail.next, [step.parent]: step.id } },
    changes: invert(step.changes),
  };
}

/** Forward to the Step that was left last, or null at the end of a branch. */
export function redo(trail: Trail): Move | null {
  const step = stepAfter(trail);
  return step ? { trail: { ...trail, current: step.id }, changes: step.changes } : null;
}

/**
 * To any Step there is: back to where its way leaves the one that was gone, and forward from there.
 * From then on redo keeps to that way. Null for where the workspace stands, and for no Step.
 */
export function goTo(trail: Trail, id: string): Move | null {
  if (id === trail.current || !stepAt(trail, id)) return null;
  const here = pathTo(trail);
  const there = pathTo({ ...trail, current: id });
  const shared = here.filter((step, at) => step.id === there[at]?.id).length;
  const back = here.slice(shared).toReversed();
  return {
    trail: { ...trail, current: id, next: { ...trail.next, ...following(there) } },
    changes: [
      ...back.flatMap(({ changes }) => invert(changes)),
      ...there.slice(shared).flatMap(({ changes }) => changes),
    ],
  };
}

function following(path: readonly Step[]): Record<string, string> {
  return Object.fromEntries(
    path.flatMap(({ id, parent }) => (parent === null ? [] : [[parent, id]])),
  );
}

/** For each Step that other ways leave from, the first Step of each, beside the one redo goes to. */
export function branchesOf({ steps, next }: Trail): ReadonlyMap<string, readonly Step[]> {
  const branches = new Map<string, Step[]>();
  for (const step of Object.values(steps)) {
    if (step.parent === null || next[step.parent] === step.id) continue;
    const beside = branches.get(step.parent);
    if (beside) beside.push(step);
    else branches.set(step.parent, [step]);
  }
  return branches;
}

export function canUndo(trail: Trail): boolean {
  const step = currentStep(trail);
  return step !== undefined && step.parent !== null;
}

export function canRedo(trail: Trail): boolean {
  return stepAfter(trail) !== undefined;
}

/** The Steps that lead to where the workspace stands, the first one first. */
export function pathTo(trail: Trail): Step[] {
  const path: Step[] = [];
  for (let step = currentStep(trail); step; step = stepAt(trail, step.parent)) path.push(step);
  return path.toReversed();
}

export function currentStep(trail: Trail): Step | undefined {
  return stepAt(trail, trail.current);
}

function stepAfter(trail: Trail): Step | undefined {
  return trail.current === null ? undefined : stepAt(trail, trail.next[trail.current] ?? null);
}

function stepAt({ steps }: Trail, id: string | null): Step | undefined {
  return id === null ? undefined : steps[id];
}

/** Milliseconds within which one switch follows another as part of the same act. */
const soon = 4_000;
const soonOnly: ReadonlySet<Act["coalesce"]> = new Set(["switches", "runs"]);

/** A Step that others were built on stays as it is. */
function continues(trail: Trail, tip: Step, act: Act & Pick<Step, "at">): boolean {
  const { coalesce, at } = act;
  if (coalesce === undefined || tip.coalesce !== coalesce || tip.id in trail.next) return false;
  if (coalesce === "runs" && turned(tip) !== turned(act)) return false;
  return !soonOnly.has(coalesce) || Date.parse(at) - Date.parse(tip.at) <= soon;
}

/** What of a model was turned: the slider or the link that the sentence names. */
function turned({ sentence: { params } }: Act): string | number | undefined {
  return params["parameter"] ?? params["link"];
}

/** A pick that comes back to what was picked before stays a Step: something was looked at. */
function joined(tip: Step, act: Act): readonly Change[] {
  const [first] = tip.changes;
  const [last] = act.changes;
  if (act.coalesce !== "picks" || first?.key !== "selection" || last?.key !== "selection") {
    return mergeChanges(tip.changes, act.changes);
  }
  return [{ key: "selection", from: first.from, to: last.to }];
}

/** The trail as it was before this last Step. */
function without({ steps, next, ...rest }: Trail, { id, parent }: Step): Trail {
  return {
    ...rest,
    steps: Object.fromEntries(Object.entries(steps).filter(([key]) => key !== id)),
    next: Object.fromEntries(Object.entries(next).filter(([, after]) => after !== id)),
    current: parent,
  };
}
