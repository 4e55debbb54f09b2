import type { Model } from "./model.ts";
import { solve } from "./resting.ts";
import { type Change, type Scenario, toNumber } from "./scenario.ts";

/** Before the run begins there is the base alone: it rests, whatever changes from the start on. */
export const atRest = -Infinity;

/**
 * The inputs at a time, in the program's order: the parameters as listed, then what is solved. They
 * are one and the same array until something changes.
 */
export function inputsAt(
  model: Model,
  { base, changes }: Scenario,
): (time: number) => readonly number[] {
  const start = model.parameters.map(({ key, base: own }) => toNumber(base[key] ?? own));
  const solved = solvedFor(model, start);
  const turns = [
    ...new Set(changes.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))),
  ];
  const spans = [atRest, ...turns.toSorted((a, b) => a - b)].map((from) => ({
    from,
    inputs: [...valuesAt(from), ...solved],
  }));
  function valuesAt(time: number): number[] {
    const holding = changes.filter((change) => holdsAt(change, time));
    const held = new Map(holding.map(({ key, value }) => [key, toNumber(value)]));
    return model.parameters.map(({ key }, at) => held.get(key) ?? start[at] ?? Number.NaN);
  }
  return (time) => spans.findLast(({ from }) => from <= time)?.inputs ?? [];
}

function solvedFor({ parameters, constants, solved }: Model, start: readonly number[]): number[] {
  const known = new Map(Object.entries(constants));
  parameters.forEach(({ variable }, at) => known.set(variable, start[at] ?? Number.NaN));
  return solved.map((id) => solve(id, (wanted) => known.get(wanted) ?? Number.NaN));
}

function holdsAt({ from, to }: Change, time: number): boolean {
  return from <= time && time < (to ?? Infinity);
}
