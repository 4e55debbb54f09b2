import { join } from "node:path";

import { type Course, type Program, runModel } from "../../../contract/dynamics/run-model.ts";
import type { Model } from "../../../contract/dynamics/model.ts";
import type { Scenario } from "../../../contract/dynamics/scenario.ts";
import { buildModels } from "../../../server/commands/build-models.ts";
import { loadProgram } from "../../../server/models/load-program.ts";

const root = join(import.meta.dirname, "../../..");
const built = await buildModels(root);

export type Ready = { readonly model: Model; readonly program: Program };

/** A model of the product, compiled and ready to run. */
export async function readyModel(name: string): Promise<Ready> {
  const found = built.find(({ model }) => model.name === name);
  if (found === undefined) throw new Error(`There is no model ${name}.`);
  return { model: found.model, program: await loadProgram(found.file) };
}

export function run({ model, program }: Ready, scenario: Partial<Scenario> = {}): Course {
  const whole = { base: {}, changes: [], ...scenario };
  return runModel({ model, program, scenario: whole, until: model.until });
}
