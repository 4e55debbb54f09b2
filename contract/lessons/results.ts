import * as z from "zod";

import { EntityId } from "../ids.ts";
import { LessonId, Name } from "./keys.ts";

/** What a learner answered, by the kind of question. */
export const LearnerAnswer = z.discriminatedUnion("as", [
  z.strictObject({ as: z.literal("choice"), option: Name }),
  z.strictObject({ as: z.literal("number"), value: z.number() }),
  /** A value for each whole unit of time, the start included. */
  z.strictObject({ as: z.literal("sketch"), values: z.array(z.number()).min(2).max(2_000) }),
  z.strictObject({ as: z.literal("pick"), thing: EntityId }),
]);
export type LearnerAnswer = z.infer<typeof LearnerAnswer>;

/** So many right of so many that count. */
export const Score = z.strictObject({ right: z.int().nonnegative(), of: z.int().nonnegative() });
export type Score = z.infer<typeof Score>;

const Answered = z.strictObject({
  step: Name,
  answer: LearnerAnswer,
  at: z.iso.datetime(),
  seconds: z.number().nonnegative(),
  /** What the learner was told. */
  right: z.boolean(),
});

/** The file that a learner hands in. It asks for no name; an alias is the learner's own choice. */
export const Results = z.strictObject({
  format: z.literal("contraflow-results"),
  lesson: LessonId,
  version: z.int().positive(),
  /** The revision of the data that the answers were computed from. */
  revision: z.int().nonnegative(),
  alias: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .regex(/^\P{Cc}+$/u)
    .nullable(),
  began: z.iso.datetime(),
  ended: z.iso.datetime(),
  answers: z
    .array(Answered)
    .max(40)
    .refine((answers) => new Set(answers.map(({ step }) => step)).size === answers.length, {
      error: "each step is answered once",
    }),
  score: Score,
});
export type Results = z.infer<typeof Results>;
