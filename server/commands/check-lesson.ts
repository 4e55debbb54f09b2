import type { GraphQuestion } from "../../contract/lessons/computed.ts";
import { evaluate, type Grounds, type Values } from "../../contract/lessons/evaluate.ts";
import type { Lesson } from "../../contract/lessons/lesson.ts";
import { needsOf, toQuestionKey } from "../../contract/lessons/needs.ts";
import { type Recomputed, recompute } from "../../contract/lessons/recompute.ts";
import type { Results } from "../../contract/lessons/results.ts";
import type { Table } from "../../contract/lessons/taken.ts";

/** A file that was handed in, and what it holds. */
export type HandedIn = { readonly file: string; readonly results: Results };

export type CheckedLesson = {
  readonly lesson: Lesson;
  readonly values: Values;
  /** The revision of the data that was asked. */
  readonly revision: number;
  readonly learners: readonly (HandedIn & { readonly recomputed: Recomputed })[];
};

export type CheckParts = {
  readonly model: Grounds["model"];
  readonly ask: (asked: GraphQuestion) => Promise<Table>;
  readonly revision: number;
};

/** Computes a lesson and judges all that was handed in for it. @throws LessonError */
export async function checkLesson(
  lesson: Lesson,
  handedIn: readonly HandedIn[],
  { model, ask, revision }: CheckParts,
): Promise<CheckedLesson> {
  const told = needsOf(lesson).questions.map(async (asked) => {
    return [toQuestionKey(asked), await ask(asked)] as const;
  });
  const answers = new Map(await Promise.all(told));
  const values = evaluate(lesson, { model, answer: (asked) => answers.get(toQuestionKey(asked)) });
  const learners = handedIn.map((one) => ({
    file: one.file,
    results: one.results,
    recomputed: recompute(one.results, lesson, values),
  }));
  return { lesson, values, revision, learners };
}
