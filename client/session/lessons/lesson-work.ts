import * as z from "zod";

import { LessonId, Name } from "../../../contract/lessons/keys.ts";
import { LearnerAnswer } from "../../../contract/lessons/results.ts";

/** One answer of the learner's: when it was given, how long it took, and what was said to it. */
export const GivenAnswer = z.strictObject({
  answer: LearnerAnswer,
  at: z.iso.datetime(),
  seconds: z.number().nonnegative(),
  right: z.boolean(),
});
export type GivenAnswer = z.infer<typeof GivenAnswer>;

/** How far a learner has come in one lesson. It is kept in this browser and nowhere else. */
export const LessonWork = z.strictObject({
  lesson: LessonId,
  version: z.int().positive(),
  began: z.iso.datetime(),
  /** The step that is open, from 0; the number of steps is the end. */
  at: z.int().nonnegative(),
  answers: z.record(Name, GivenAnswer),
});
export type LessonWork = z.infer<typeof LessonWork>;

export function freshWork(lesson: string, version: number, began: string): LessonWork {
  return { lesson, version, began, at: 0, answers: {} };
}

/** The first answer stays: what is tried after being told counts nothing. */
export function withAnswer(work: LessonWork, step: string, given: GivenAnswer): LessonWork {
  if (work.answers[step]) return work;
  return { ...work, answers: { ...work.answers, [step]: given } };
}
