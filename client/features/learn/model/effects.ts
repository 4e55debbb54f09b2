import { compare, type Comparison } from "../../../../contract/dynamics/compare.ts";
import type { Model, Variable } from "../../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../../contract/dynamics/model-run.ts";
import { firstChange } from "../../../../contract/dynamics/scenario.ts";
import type { Courses, SimulationAnswer } from "../../../session/learn/task.ts";

/** What a run does to one of the variables that are told. */
export type Effect = {
  readonly variable: Variable;
  readonly comparison: Comparison;
  /** When it lies lowest against the base. */
  readonly lowestAt: number;
};

/** What a run does, variable by variable in the order told, from its first change on. */
export function effectsOf(model: Model, run: ModelRun, answer: SimulationAnswer): Effect[] {
  const runs = { base: toMap(answer.base), changed: toMap(answer.changed) };
  const from = firstChange(run.scenario);
  return model.presented.told.flatMap((id) => {
    const variable = model.variables.find((one) => one.id === id);
    if (!variable) return [];
    return [{ variable, comparison: compare(id, runs, from), lowestAt: lowest(id, answer) }];
  });
}

function toMap(courses: Courses): ReadonlyMap<string, readonly number[]> {
  return new Map(Object.entries(courses));
}

function lowest(id: string, { base, changed }: SimulationAnswer): number {
  const ratios = (base[id] ?? []).map((value, time) => (changed[id]?.[time] ?? 0) / value);
  return ratios.indexOf(Math.min(...ratios.filter((ratio) => !Number.isNaN(ratio))));
}

/** Whether anything differs by more than what is rounded away. */
export function isChanged({ comparison: { percent } }: Effect): boolean {
  return [percent.total, percent.final, percent.min].some((one) => Math.abs(one ?? 0) >= 0.05);
}
