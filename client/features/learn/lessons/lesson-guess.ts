import type { Lesson, LessonStep } from "../../../../contract/lessons/lesson.ts";
import type { LessonWork } from "../../../session/lessons/lesson-work.ts";

/** What the learner drew, and the variable on whose chart. */
export type Guess = { readonly variable: string; readonly values: readonly number[] };

type Drawn = {
  readonly step: LessonStep;
  readonly work: LessonWork;
  /** What was drawn and not yet handed over, by lesson and step. */
  readonly sketches: Readonly<Record<string, readonly number[]>>;
};

/** The guess that a step may show: the one that is drawn in it, or the last one handed over before. */
export function guessIn(lesson: Lesson, { step, work, sketches }: Drawn): Guess | null {
  const at = lesson.steps.findIndex(({ key }) => key === step.key);
  const guesses = lesson.steps.slice(0, at + 1).flatMap(({ key, question, view }): Guess[] => {
    if (question?.as !== "sketch" || view.as !== "run") return [];
    const drawn = key === step.key ? (sketches[`${lesson.id} ${key}`] ?? []) : [];
    const values = drawn.length > 0 ? drawn : handedOver(work, key);
    return view.charts.slice(0, 1).map((variable) => ({ variable, values }));
  });
  return guesses.findLast(({ values }) => values.length > 0) ?? null;
}

function handedOver({ answers }: LessonWork, step: string): readonly number[] {
  const answer = answers[step]?.answer;
  return answer?.as === "sketch" ? answer.values : [];
}
