import type { Point, Territory } from "../../../contract/scene.ts";
import { apply } from "../../workspace/apply.ts";
import { Change } from "../../workspace/change.ts";
import { difference } from "../../workspace/difference.ts";
import { invert } from "../../workspace/invert.ts";
import { mergeChanges } from "../../workspace/merge-changes.ts";
import type { Step } from "../../workspace/step.ts";
import { pathTo, type Trail } from "../../workspace/trail.ts";
import { type Camera, emptyWorkspace, type Workspace } from "../../workspace/workspace.ts";
import type { SessionState } from "../create-session.ts";
import { createReplay } from "./replay.ts";

/** What a session is but for what its ids stand for. */
export type Work = Pick<SessionState, "workspace" | "trail">;

/** A Step without what follows from those before it. */
export type CarriedStep = Pick<Step, "sentence" | "question" | "coalesce" | "at"> & {
  readonly changes: readonly Change[];
};

/** What a link carries: the way from the start to here, and where one looks. */
export type Carried = { readonly steps: readonly CarriedStep[]; readonly camera: Camera | null };

/** Of a session what a link carries: no side branches, and places in whole units. */
export function carriedOf({ workspace, trail }: Work): Carried {
  const [first, ...later] = pathTo(trail);
  if (!first) return { steps: [], camera: wholeCamera(workspace.camera) };
  const begun = apply(workspace, invert(later.flatMap(({ changes }) => changes)));
  const opening = { ...first, changes: difference(emptyWorkspace, begun) };
  const steps = [opening, ...later].map(settled);
  return { steps: replayed(steps).steps, camera: wholeCamera(workspace.camera) };
}

/** Each place once. */
function settled(step: CarriedStep): CarriedStep {
  return { ...step, changes: mergeChanges([], step.changes) };
}

/** The session that a link stands for. */
export function sessionOf({ steps, camera }: Carried): Work {
  const { steps: made, workspace } = replayed(steps);
  return { workspace: { ...workspace, camera }, trail: trailOf(made.map(numbered)) };
}

function numbered(step: CarriedStep, at: number): Step {
  return { ...step, id: stepId(at), parent: at === 0 ? null : stepId(at - 1) };
}

/** With so many of the oldest Steps folded into the one that the others stand on. */
export function withoutOldest({ steps, camera }: Carried, count: number): Carried {
  const [first, ...later] = steps;
  if (!first || count === 0) return { steps, camera };
  const folded = later.slice(0, count);
  const changes = mergeChanges(
    first.changes,
    folded.flatMap((step) => step.changes),
  );
  return { steps: [{ ...first, changes }, ...later.slice(count)], camera };
}

function stepId(at: number): string {
  return `step-${at + 1}`;
}

function trailOf(steps: readonly Step[]): Trail {
  const last = steps.at(-1);
  const next = steps.flatMap(({ id, parent }) => (parent === null ? [] : [[parent, id] as const]));
  return {
    steps: Object.fromEntries(steps.map((step) => [step.id, step])),
    current: last?.id ?? null,
    next: Object.fromEntries(next),
    made: steps.length,
  };
}

type Replayed = { readonly steps: CarriedStep[]; readonly workspace: Workspace };

/** Each change again, in whole units, and from what is there when it comes. */
function replayed(steps: readonly CarriedStep[]): Replayed {
  const replay = createReplay();
  const made = steps.map(({ sentence, question, coalesce, at, changes }): CarriedStep => ({
    sentence,
    at,
    changes: changes.map((change) => replay.take(whole(change))),
    ...(question && { question }),
    ...(coalesce && { coalesce }),
  }));
  return { steps: made, workspace: replay.workspace() };
}

function whole(change: Change): Change {
  return Change.parse({ ...change, to: wholeTo(change) });
}

function wholeTo(change: Change): unknown {
  if (change.key === "positions") return change.to && wholePoint(change.to);
  if (change.key === "territories") return change.to && wholeField(change.to);
  return change.to;
}

function wholePoint({ x, y }: Point): Point {
  return { x: rounded(x), y: rounded(y) };
}

function wholeField({ x, y, width, height, label }: Territory): Territory {
  return {
    x: rounded(x),
    y: rounded(y),
    width: Math.max(1, rounded(width)),
    height: Math.max(1, rounded(height)),
    label,
  };
}

function wholeCamera(camera: Camera | null): Camera | null {
  return camera && { ...wholePoint(camera), zoom: Number(camera.zoom.toPrecision(6)) };
}

/** Never -0, which no JSON holds. */
function rounded(value: number): number {
  return Math.round(value) || 0;
}
