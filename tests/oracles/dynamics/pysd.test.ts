import { beforeAll, describe, expect, it } from "vitest";

import type { Model } from "../../../contract/dynamics/model.ts";
import { runModel } from "../../../contract/dynamics/run-model.ts";
import { inputsAt } from "../../../contract/dynamics/inputs.ts";
import { type Experiment, experiments } from "../../support/dynamics/experiments.ts";
import { readyModel } from "../../support/dynamics/ready-model.ts";
import { askPysd, type PysdRun } from "./ask-pysd.ts";

/** What PySD is handed: by the names of the text, a constant where it stays one. */
function paramsOf(model: Model, { scenario }: Experiment): PysdRun["params"] {
  const at = inputsAt(model, scenario);
  const steps = Array.from({ length: model.until + 1 }, (_, time) => at(time));
  const names = [...model.parameters.map(({ name }) => name), ...model.solved.map(toName)];
  return Object.fromEntries(
    names.map((name, place) => {
      const course = steps.map((inputs) => toAmount(inputs[place] ?? Number.NaN));
      const [first = Number.NaN] = course;
      return [name, course.every((value) => value === first) ? first : course];
    }),
  );
}

function toName(id: string): string {
  return id.replaceAll("_", " ");
}

function toAmount(value: number): number | "never" {
  return value === Infinity ? "never" : value;
}

/** The largest difference, against the size of what is compared. */
function farthest(ours: readonly number[], theirs: readonly number[]): number {
  return Math.max(
    ...ours.map((value, at) => {
      const other = theirs[at] ?? Number.NaN;
      const size = Math.max(Math.abs(value), Math.abs(other), 1e-9);
      return Math.abs(value - other) / size;
    }),
  );
}

let theirs: Awaited<ReturnType<typeof askPysd>>;

beforeAll(async () => {
  const runs = experiments.map(async (experiment): Promise<PysdRun> => {
    const { model } = await readyModel(experiment.model);
    return { model: model.name, params: paramsOf(model, experiment), until: model.until };
  });
  theirs = await askPysd(await Promise.all(runs));
});

describe("PySD, which runs the same text, agrees on every variable at every step", () => {
  it.each(experiments.map((experiment, at) => [experiment.name, experiment, at] as const))(
    "%s",
    async (_name, { model: name, scenario }, at) => {
      const { model, program } = await readyModel(name);
      const ours = runModel({ model, program, scenario, until: model.until });
      const differences = model.variables.map((variable) => {
        const other = theirs[at]?.[variable.name] ?? [];
        expect([variable.name, other.length]).toEqual([variable.name, model.until + 1]);
        return [variable.name, farthest(ours.get(variable.id) ?? [], other)] as const;
      });
      expect(differences.filter(([, by]) => !(by <= 1e-6))).toEqual([]);
    },
  );
});
