import type { Model } from "../../../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../../../contract/dynamics/model-run.ts";
import type { Lesson, LessonStep } from "../../../../../contract/lessons/lesson.ts";
import { freshName } from "../fresh-name.ts";
import type { Seen } from "./offers.ts";

type Added = {
  readonly seen: Seen;
  /** What the Step of the trail is called; the teacher writes better. */
  readonly title: string;
  readonly models: readonly Model[];
};

/** So many charts of a model stand side by side without a learner having to search. */
const chartsAtFirst = 4;

/** The lesson with one more step at its end, and the key of that step. */
export function withStep(lesson: Lesson, { seen, title, models }: Added) {
  const key = freshName(
    "step",
    lesson.steps.map((step) => step.key),
  );
  const step = { key, title: { en: title }, text: { en: "" }, question: null, rests: [] };
  if (seen.as === "view") {
    const looked: LessonStep = { ...step, kind: "look", view: seen.view, parameters: [] };
    return { lesson: { ...lesson, steps: [...lesson.steps, looked] }, key };
  }
  const { runs, name } = withRun(lesson, seen.run, title);
  const model = models.find((one) => one.name === seen.run.model);
  const charts = model?.presented.told.slice(0, chartsAtFirst) ?? [];
  const run: LessonStep = {
    ...step,
    kind: "run",
    view: { as: "run", runs: [name], charts, cursor: null },
    parameters: [],
  };
  return { lesson: { ...lesson, runs, steps: [...lesson.steps, run] }, key };
}

/** The runs with this one among them; the same run is there once. */
function withRun({ runs }: Lesson, { model, scenario, until }: ModelRun, label: string) {
  const wanted = JSON.stringify([model, scenario, until]);
  const known = Object.entries(runs).find(
    ([, run]) => JSON.stringify([run.model, run.scenario, run.until]) === wanted,
  );
  if (known) return { runs, name: known[0] };
  const name = freshName("run", Object.keys(runs));
  return { runs: { ...runs, [name]: { model, label: { en: label }, scenario, until } }, name };
}

export function changedStep(lesson: Lesson, key: string, change: Partial<LessonStep>): Lesson {
  const steps = lesson.steps.map((step) => (step.key === key ? { ...step, ...change } : step));
  return { ...lesson, steps };
}

/** The step one place up or down; at the border it stays. */
export function movedStep(lesson: Lesson, key: string, by: -1 | 1): Lesson {
  const at = lesson.steps.findIndex((step) => step.key === key);
  const [one, other] = [lesson.steps[at], lesson.steps[at + by]];
  if (!one || !other) return lesson;
  return { ...lesson, steps: lesson.steps.with(at, other).with(at + by, one) };
}

export function withoutStep(lesson: Lesson, key: string): Lesson {
  return { ...lesson, steps: lesson.steps.filter((step) => step.key !== key) };
}
