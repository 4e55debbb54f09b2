import { type Course, type Run, runModel } from "./run-model.ts";

/** A run beside the same without its changes. */
export type Beside = { readonly base: Course; readonly changed: Course };

export function runBeside(run: Run): Beside {
  const { scenario } = run;
  return {
    base: runModel({ ...run, scenario: { ...scenario, changes: [] } }),
    changed: runModel(run),
  };
}
