import * as z from "zod";

import { ParameterKey } from "./keys.ts";
import type { Model, Parameter } from "./model.ts";

/** A time without end, on the wire: JSON has no infinity. */
export const Amount = z.union([z.number(), z.literal("never")]);
export type Amount = z.infer<typeof Amount>;

/** A parameter takes a value from `from` on, and keeps it to the end or until just before `to`. */
export const Change = z.strictObject({
  key: ParameterKey,
  value: Amount,
  from: z.int().nonnegative(),
  to: z.int().positive().nullable(),
});
export type Change = z.infer<typeof Change>;

export const Scenario = z.strictObject({
  /** Values that differ from the model's own from the start: the resting state is solved anew. */
  base: z.record(ParameterKey, Amount),
  changes: z.array(Change),
});
export type Scenario = z.infer<typeof Scenario>;

/** What is wrong with a scenario, in the words of its keys. */
export type ScenarioFault =
  | { readonly code: "unknown-key"; readonly key: string; readonly known: readonly string[] }
  | { readonly code: "out-of-range"; readonly parameter: Parameter; readonly value: Amount }
  | { readonly code: "empty-window"; readonly change: Change }
  | { readonly code: "late"; readonly change: Change; readonly until: number }
  | { readonly code: "base-only"; readonly parameter: Parameter };

/** All that is wrong with a scenario for a model that runs until a time; nothing where it may run. */
export function faultsOf(model: Model, scenario: Scenario, until: number): ScenarioFault[] {
  const known = new Map(model.parameters.map((parameter) => [parameter.key, parameter]));
  function ofValue(key: string, value: Amount): ScenarioFault[] {
    const parameter = known.get(key);
    if (parameter === undefined) return [{ code: "unknown-key", key, known: [...known.keys()] }];
    return isInRange(parameter, value) ? [] : [{ code: "out-of-range", parameter, value }];
  }
  return [
    ...Object.entries(scenario.base).flatMap(([key, value]) => ofValue(key, value)),
    ...scenario.changes.flatMap((change) => [
      ...ofValue(change.key, change.value),
      ...ofWindow(change, until),
      ...ofStart(known.get(change.key)),
    ]),
  ];
}

function isInRange({ kind, least, most }: Parameter, value: Amount): boolean {
  if (value === "never") return most === null;
  // A link is there or it is not.
  if (kind === "switch") return value === least || value === most;
  return value >= least && value <= (most ?? Infinity);
}

function ofWindow(change: Change, until: number): ScenarioFault[] {
  if (change.to !== null && change.to <= change.from) return [{ code: "empty-window", change }];
  return change.from > until ? [{ code: "late", change, until }] : [];
}

/** What a run starts from does not change on the way. */
function ofStart(parameter: Parameter | undefined): ScenarioFault[] {
  return parameter?.kind === "start" ? [{ code: "base-only", parameter }] : [];
}

export function toNumber(amount: Amount): number {
  return amount === "never" ? Infinity : amount;
}

/** The first time at which anything changes; the start where nothing does. */
export function firstChange({ changes }: Scenario): number {
  return changes.length === 0 ? 0 : Math.min(...changes.map(({ from }) => from));
}
