import * as z from "zod";

import { ModelName, ParameterKey, VariableId } from "./keys.ts";
import { Presented } from "./presented.ts";

/** What a user may change. Shares are parts of one; times are in the model's own unit. */
export const Parameter = z.strictObject({
  key: ParameterKey,
  variable: VariableId,
  name: z.string(),
  unit: z.string(),
  text: z.string(),
  base: z.number(),
  least: z.number(),
  /** Null where it may be "never": a time without end. */
  most: z.number().nullable(),
  /** Where its value comes from; "assumption" where nothing public states it. */
  source: z.string(),
  /** `start` is what a run begins with: it is set for the base and changes by the run alone. */
  kind: z.enum(["value", "switch", "start"]),
});
export type Parameter = z.infer<typeof Parameter>;

const VariableKind = z.enum(["stock", "flow", "auxiliary", "fixed"]);

/** What the model computes at each step, or holds once for the run (`fixed`). */
export const Variable = z.strictObject({
  id: VariableId,
  name: z.string(),
  unit: z.string(),
  text: z.string(),
  kind: VariableKind,
});
export type Variable = z.infer<typeof Variable>;

/** One variable acts on another: the same way (1) or the other way (-1), all else held. */
export const Link = z.strictObject({
  from: VariableId,
  to: VariableId,
  sign: z.literal([1, -1]),
  /** The switches that take part in it: at 0 it is cut. */
  switches: z.array(ParameterKey),
});
export type Link = z.infer<typeof Link>;

/** A way round in the links. An even number of minus signs reinforces, an odd one balances. */
export const Loop = z.strictObject({
  through: z.array(VariableId).min(1),
  kind: z.enum(["reinforcing", "balancing"]),
});
export type Loop = z.infer<typeof Loop>;

const TimeUnit = z.enum(["month", "week"]);

export const Model = z.strictObject({
  name: ModelName,
  unit: TimeUnit,
  /** The last time of a run, in the model's unit, where no other is asked for. */
  until: z.int().positive(),
  parameters: z.array(Parameter),
  /** Constants that nobody changes but that the runner solves for the base (`solved`) or reads. */
  constants: z.record(VariableId, z.number()),
  solved: z.array(VariableId),
  variables: z.array(Variable),
  links: z.array(Link),
  /** The parameters that stand in a variable's own definition; switches aside. */
  reads: z.record(VariableId, z.array(ParameterKey)),
  /** Every simple way round, shortest first. */
  loops: z.array(Loop),
  presented: Presented,
});
export type Model = z.infer<typeof Model>;
