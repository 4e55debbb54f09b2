import * as z from "zod";

import { Words } from "../../graph-seed/ontology/words.ts";
import { Comparing, Condition } from "./condition.ts";
import { Name } from "./keys.ts";

/** One answer of several. Whether it is right follows from what is computed. */
const Option = z.strictObject({
  key: Name,
  text: Words,
  right: z.array(Condition).min(1),
  /** What is said to whoever picks it. */
  feedback: Words,
});

const told = { ask: Words, right: Words, wrong: Words };

const Choice = z.strictObject({
  as: z.literal("choice"),
  ask: Words,
  options: z.array(Option).min(2).max(6),
});

/** A typical wrong number: how it stands to a computed one, and what to say to it. */
const NumberSlip = z.strictObject({ when: Comparing, text: Words });

const NumberQuestion = z.strictObject({
  as: z.literal("number"),
  ...told,
  unit: Words,
  key: Name,
  /** How far from the key still counts as right, in the unit. */
  within: z.number().nonnegative(),
  slips: z.array(NumberSlip).default([]),
});

/** A typical wrong course: what of it stands how to a computed number. */
const SketchSlip = z.strictObject({
  of: z.enum(["final", "min", "max"]),
  when: Comparing,
  text: Words,
});

/** The course of a variable, drawn before it is run. */
const Sketch = z.strictObject({
  as: z.literal("sketch"),
  ...told,
  key: Name,
  /** How far from the course it may lie on average, in the unit of the variable. */
  within: z.number().positive(),
  slips: z.array(SketchSlip).default([]),
});

/** A thing to be picked on the picture; any of those that the key holds is right. */
const Pick = z.strictObject({
  as: z.literal("pick"),
  ...told,
  key: Name,
  /** A typical wrong thing is one of a computed list. */
  slips: z.array(z.strictObject({ among: Name, text: Words })).default([]),
});

export const LessonQuestion = z.discriminatedUnion("as", [Choice, NumberQuestion, Sketch, Pick]);
export type LessonQuestion = z.infer<typeof LessonQuestion>;
