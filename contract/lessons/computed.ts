import * as z from "zod";

import { ModelName, ParameterKey, VariableId } from "../dynamics/keys.ts";
import { Amount } from "../dynamics/scenario.ts";
import { Name } from "./keys.ts";
import { Circumstances } from "./network.ts";

/** What is read off a run: `changed` against `base` where it says per cent, else of one of them. */
export const Measured = z.enum([
  "total",
  "final",
  "min",
  "max",
  "start",
  "base-total",
  "base-final",
  "percent-total",
  "percent-final",
  "percent-min",
  "time-of-min",
  "time-of-max",
]);
export type Measured = z.infer<typeof Measured>;

const Cell = z.union([z.string(), z.number()]);

/** What is taken of a table: how many rows, one cell, or a column with each entry once. */
export const Take = z.discriminatedUnion("as", [
  z.strictObject({ as: z.literal("count"), where: z.record(z.string(), Cell).default({}) }),
  z.strictObject({
    as: z.literal("cell"),
    column: z.string(),
    where: z.record(z.string(), Cell).default({}),
  }),
  z.strictObject({
    as: z.literal("column"),
    column: z.string(),
    where: z.record(z.string(), Cell).default({}),
  }),
]);
export type Take = z.infer<typeof Take>;

/** A ready question of the catalogue, by name, and what it is asked with. */
export const GraphQuestion = z.strictObject({
  question: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});
export type GraphQuestion = z.infer<typeof GraphQuestion>;

/** How a value is put into a text. */
export const Shown = z.strictObject({
  digits: z.int().min(0).max(4).default(0),
  /** Of a number below nothing: its minus sign, none, or a sign before any number. */
  sign: z.enum(["plain", "none", "always"]).default("plain"),
});
export type Shown = z.infer<typeof Shown>;

const shown = { shown: Shown.optional() };
const Base = z.record(ParameterKey, Amount).default({});
const byModel = z.strictObject({
  by: z.literal("model"),
  ...shown,
  run: Name,
  variable: VariableId,
  of: z.union([Measured, z.strictObject({ at: z.int().nonnegative() })]),
});
const byCourse = z.strictObject({
  by: z.literal("course"),
  ...shown,
  run: Name,
  variable: VariableId,
});
const byGraph = z.strictObject({
  by: z.literal("graph"),
  ...shown,
  ...GraphQuestion.shape,
  take: Take,
});
const byFlow = z.strictObject({
  by: z.literal("flow"),
  ...shown,
  network: Name,
  when: Circumstances.prefault({}),
  of: z.enum(["flow", "cut"]),
});
/** Which corridors to close; where several cases are possible the worst of them counts. */
const byClosures = z.strictObject({
  by: z.literal("closures"),
  ...shown,
  network: Name,
  may: z.array(Name).min(1),
  budget: z.int().positive(),
  cases: z.array(Circumstances).min(1),
  of: z.enum(["closed", "flow"]),
});
/** Where a stock rests, found by starting it (`start`) at every value of a range. */
const byRest = z.strictObject({
  by: z.literal("rest"),
  ...shown,
  model: ModelName,
  base: Base,
  stock: VariableId,
  start: ParameterKey,
  of: z.enum(["how-many", "lowest", "highest", "tipping"]),
});
/** The least value of a parameter, held from the start, that carries a variable over a value. */
const byEffort = z.strictObject({
  by: z.literal("effort"),
  ...shown,
  model: ModelName,
  base: Base,
  key: ParameterKey,
  variable: VariableId,
  over: Name,
});
const byDifference = z.strictObject({
  by: z.literal("difference"),
  ...shown,
  of: Name,
  less: Name,
});
const byRatio = z.strictObject({ by: z.literal("ratio"), ...shown, of: Name, to: Name });
/** A figure of the exercise itself, or a bound that answers are held to. It is never an answer. */
const given = z.strictObject({
  by: z.literal("given"),
  ...shown,
  value: z.union([z.number(), z.string(), z.array(z.string())]),
});

/** A value that a lesson computes each time it is opened; nothing of it is written down. */
export const Computed = z.discriminatedUnion("by", [
  byModel,
  byCourse,
  byGraph,
  byFlow,
  byClosures,
  byRest,
  byEffort,
  byDifference,
  byRatio,
  given,
]);
export type Computed = z.infer<typeof Computed>;
