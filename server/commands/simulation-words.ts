import type { Model, Parameter } from "../../contract/dynamics/model.ts";
import type { Simulation } from "../../contract/dynamics/simulation.ts";
import { inColumns } from "./in-columns.ts";
import { rangeWords } from "./scenario-words.ts";

/** The models and what can be changed in each, as lines to read. */
export function listWords(models: readonly Model[]): string {
  return models.map(modelWords).join("\n\n");
}

function modelWords({ name, unit, until, presented, parameters }: Model): string {
  const head = `${name}: ${presented.title.en} (by ${unit}s, ${until} of them)`;
  return [head, `  ${presented.about.en}`, ...parameters.map(parameterWords)].join("\n");
}

function parameterWords(parameter: Parameter): string {
  const { key, name, base, unit, text, source } = parameter;
  const value = `${key} = ${base} ${unit}, ${rangeWords(parameter)}`;
  return `  ${value}\n      ${name}. ${text} Source: ${source}.`;
}

/** The list for programs: what `--list --json` prints. */
export function listJson(models: readonly Model[]) {
  return models.map(({ name, unit, until, parameters }) => ({ name, unit, until, parameters }));
}

/** A table: what changed against the base, over the run and at its end. */
export function simulationWords({ model, months, variables }: Simulation, unit: string): string {
  const head = ["", "base, end", "changed, end", "end %", "total %", "least %"];
  const rows = Object.entries(variables).map(([id, { base, changed, percent }]) => [
    id,
    figure(base.final),
    figure(changed.final),
    signed(percent.final),
    signed(percent.total),
    signed(percent.min),
  ]);
  return [`${model}, ${months} ${unit}s`, ...inColumns([head, ...rows])].join("\n");
}

function figure(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: 6 });
}

function signed(value: number | null): string {
  return value === null
    ? ""
    : value.toLocaleString("en", { signDisplay: "exceptZero", maximumFractionDigits: 1 });
}
