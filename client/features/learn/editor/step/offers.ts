import type { ModelRun } from "../../../../../contract/dynamics/model-run.ts";
import type { EntityId, RelationId } from "../../../../../contract/ids.ts";
import { GraphQuestion } from "../../../../../contract/lessons/computed.ts";
import type { LessonView } from "../../../../../contract/lessons/lesson-view.ts";
import type { Change } from "../../../../workspace/change.ts";
import type { Contents } from "../../../../workspace/contents.ts";
import type { Step } from "../../../../workspace/step.ts";
import { isRelation, type ThingId } from "../../../../workspace/workspace.ts";

/** What a Step of the trail shows, as a step of a lesson can show it again. */
export type Seen =
  | { readonly as: "view"; readonly view: LessonView }
  | { readonly as: "run"; readonly run: ModelRun };

export type Offer = { readonly step: Step; readonly seen: Seen };

type Edges = Contents["edges"];

/** The Steps that a lesson can be made of, the last one first. */
export function offersOf(path: readonly Step[], edges: Edges): Offer[] {
  return path.toReversed().flatMap((step): Offer[] => {
    const seen = seenIn(step, edges);
    return seen ? [{ step, seen }] : [];
  });
}

function seenIn(step: Step, edges: Edges): Seen | null {
  const asked = askedIn(step);
  if (asked) return { as: "view", view: { as: "question", ...asked } };
  const [held] = step.changes.flatMap((change) => heldBy(change) ?? []);
  if (held) return held;
  const picked = step.changes.findLast(({ key }) => key === "selection");
  if (picked?.key === "selection" && picked.to.length > 0) return ofPicked(picked.to, edges);
  return step.parent === null ? { as: "view", view: { as: "first-view", layers: [] } } : null;
}

/** The run or the paths that a change puts in view. */
function heldBy(change: Change): Seen | null {
  if (change.key === "run" && change.to) return { as: "run", run: change.to };
  if (change.key !== "question" || !change.to) return null;
  return { as: "view", view: { as: "paths", question: change.to } };
}

/** A ready question with what it was asked with; what limits nothing is not said. */
function askedIn({ question }: Step): GraphQuestion | null {
  if (question?.endpoint !== "run-query" || !isRecord(question.input)) return null;
  const { name, params } = question.input;
  const said = isRecord(params)
    ? Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null))
    : {};
  return GraphQuestion.safeParse({ question: name, params: said }).data ?? null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is picked, with the ends of its relations; a relation whose ends are not known is left out. */
function ofPicked(picked: readonly ThingId[], edges: Edges): Seen | null {
  const relations = picked.filter((id): id is RelationId => isRelation(id) && edges.has(id));
  const ends = relations.flatMap((id) => {
    const edge = edges.get(id);
    return edge ? [edge.from, edge.to] : [];
  });
  const alone = picked.filter((id): id is EntityId => !isRelation(id));
  const things = [...new Set([...ends, ...alone])];
  if (things.length === 0) return null;
  const pick = picked.findLast((id) => !isRelation(id) || edges.has(id)) ?? null;
  return { as: "view", view: { as: "graph", things, relations, pick, claims: [] } };
}
