import type { Model, Parameter } from "../../../contract/dynamics/model.ts";
import type { ModelRun } from "../../../contract/dynamics/model-run.ts";
import type { Amount, Change } from "../../../contract/dynamics/scenario.ts";

/** The model as it stands, without a change. */
export function plainRun({ name, until }: Model): ModelRun {
  return { model: name, scenario: { base: {}, changes: [] }, until };
}

/** When a change begins unless another time is said: soon, so that the base is seen before it. */
export function usualStart({ unit }: Model): number {
  return unit === "week" ? 520 : 6;
}

/** The value of a parameter before anything changes. */
export function baseOf({ scenario }: ModelRun, { key, base }: Parameter): Amount {
  return scenario.base[key] ?? base;
}

export function changeOf({ scenario }: ModelRun, key: string): Change | null {
  return scenario.changes.find((change) => change.key === key) ?? null;
}

/** The run with this change in place of any of the same parameter. */
export function withChange(run: ModelRun, change: Change): ModelRun {
  const { base, changes } = run.scenario;
  const others = changes.filter(({ key }) => key !== change.key);
  return { ...run, scenario: { base, changes: [...others, change] } };
}

export function withoutChange(run: ModelRun, key: string): ModelRun {
  const { base, changes } = run.scenario;
  return { ...run, scenario: { base, changes: changes.filter((change) => change.key !== key) } };
}

/** The run on another base; the model's own value is none. */
export function withBase(run: ModelRun, parameter: Parameter, value: Amount): ModelRun {
  const { [parameter.key]: _, ...others } = run.scenario.base;
  const base = value === parameter.base ? others : { ...others, [parameter.key]: value };
  return { ...run, scenario: { ...run.scenario, base } };
}

/** The keys that differ from the model as it stands, by change or by base. */
export function touchedIn({ scenario }: ModelRun): readonly string[] {
  return [...new Set([...scenario.changes.map(({ key }) => key), ...Object.keys(scenario.base)])];
}
