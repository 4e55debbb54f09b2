import * as z from "zod";

import { compare } from "./compare.ts";
import { ModelName, VariableId } from "./keys.ts";
import type { Model } from "./model.ts";
import { runBeside } from "./run-beside.ts";
import type { Program } from "./run-model.ts";
import { firstChange, type Scenario } from "./scenario.ts";

const Measure = z.strictObject({
  total: z.number(),
  final: z.number(),
  min: z.number(),
  max: z.number(),
});

const Percent = z.strictObject({
  total: z.number().nullable(),
  final: z.number().nullable(),
  min: z.number().nullable(),
});

/** What a scenario does, told variable by told variable, as `npm run simulate -- --json` prints it. */
export const Simulation = z.strictObject({
  model: ModelName,
  /** The last time of both runs, in the model's own unit: weeks for one that runs by weeks. */
  months: z.int().positive(),
  variables: z.record(
    VariableId,
    z.strictObject({ unit: z.string(), base: Measure, changed: Measure, percent: Percent }),
  ),
});
export type Simulation = z.infer<typeof Simulation>;

export type Simulated = {
  readonly model: Model;
  readonly program: Program;
  readonly scenario: Scenario;
  readonly until: number;
};

/** Runs a scenario and its base without the changes, and sets them side by side. */
export function simulate(asked: Simulated): Simulation {
  const { model, scenario, until } = asked;
  const runs = runBeside(asked);
  const from = firstChange(scenario);
  const units = new Map(model.variables.map(({ id, unit }) => [id, unit]));
  return {
    model: model.name,
    months: until,
    variables: Object.fromEntries(
      model.presented.told.map((id) => [
        id,
        { unit: units.get(id) ?? "", ...compare(id, runs, from) },
      ]),
    ),
  };
}
