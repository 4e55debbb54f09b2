import type { Model, Parameter } from "./model.ts";
import { runBeside } from "./run-beside.ts";
import { type Program, runModel } from "./run-model.ts";
import type { Scenario } from "./scenario.ts";

/** What lies between the low and the high tenth of many runs, at each time. */
export type Band = { readonly low: readonly number[]; readonly high: readonly number[] };

export type Family = {
  readonly model: Model;
  readonly program: Program;
  readonly scenario: Scenario;
  readonly until: number;
  /** How many runs. */
  readonly size: number;
  /** A number from 0 up to 1, another at each call. */
  readonly random: () => number;
};

/**
 * Runs a scenario many times, each time with the assumptions drawn anew: every value that nothing
 * public states, and that the scenario does not set, lies anywhere within half its range around its
 * own. Of each variable that is told it keeps where eight runs of ten lie, against the base of that
 * same draw times the model's own: so that the band shows how far the change depends on assumptions.
 */
export function runFamily({ size, random, ...asked }: Family): ReadonlyMap<string, Band> {
  const { model, program, scenario, until } = asked;
  const own = runModel({ model, program, until, scenario: { ...scenario, changes: [] } });
  const drawn = Array.from({ length: size }, () => {
    const base = { ...drawBase(model, scenario, random), ...scenario.base };
    return runBeside({ model, program, until, scenario: { ...scenario, base } });
  });
  return new Map(
    model.presented.told.map((id) => {
      const ground = own.get(id) ?? [];
      const spread = ground.map((value, time) =>
        drawn
          .map(({ base, changed }) => {
            const before = base.get(id)?.[time] ?? 0;
            return before === 0 ? value : (value * (changed.get(id)?.[time] ?? 0)) / before;
          })
          .toSorted((a, b) => a - b),
      );
      const at = (part: number) =>
        spread.map((values) => values[Math.round(part * (size - 1))] ?? 0);
      return [id, { low: at(0.1), high: at(0.9) }];
    }),
  );
}

function drawBase(model: Model, { base, changes }: Scenario, random: () => number) {
  const set = new Set([...Object.keys(base), ...changes.map(({ key }) => key)]);
  const free = model.parameters.filter((one) => isAssumption(one) && !set.has(one.key));
  return Object.fromEntries(free.map((one) => [one.key, draw(one, random())]));
}

function isAssumption({ kind, source }: Parameter): boolean {
  return kind === "value" && /assumption/.test(source);
}

function draw({ base, least, most }: Parameter, part: number): number {
  const high = most ?? 2 * base;
  return base + (part < 0.5 ? (part - 0.5) * (base - least) : (part - 0.5) * (high - base));
}
