import type { Lesson, LessonStep } from "../../../../contract/lessons/lesson.ts";
import { sketchedIn } from "../../../../contract/lessons/sketched.ts";
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
  const guesses = lesson.steps.slice(0, at + 1).flatMap((one): Guess[] => {
    const sketched = sketchedIn(one, lesson);
    if (!sketched) return [];
    const drawn = one.key === step.key ? (sketches[`${lesson.id} ${one.key}`] ?? []) : [];
    const values = drawn.length > 0 ? drawn : handedOver(work, one.key);
    return [{ variable: sketched.variable, values }];
  });
  return guesses.findLast(({ values }) => values.length > 0) ?? null;
}

function handedOver({ answers }: LessonWork, step: string): readonly number[] {
  const answer = answers[step]?.answer;
  return answer?.as === "sketch" ? answer.values : [];
}
