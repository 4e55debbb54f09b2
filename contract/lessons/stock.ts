import { valuesOf } from "../dynamics/compare.ts";
import type { Model, Parameter } from "../dynamics/model.ts";
import { type Program, runModel } from "../dynamics/run-model.ts";
import type { Computed } from "./computed.ts";
import { bisect } from "./bisect.ts";
import { type RestingPoint, restingPoints } from "./resting-points.ts";
import { LessonError } from "./value.ts";

/** A model and what runs it. */
export type ReadyModel = { readonly model: Model; readonly program: Program };

type ByRest = Extract<Computed, { by: "rest" }>;
type ByEffort = Extract<Computed, { by: "effort" }>;

/** Where the stock of a model rests, found by taking one step from each value it may start at. */
export function restingPointsOf(ready: ReadyModel, asked: Started): RestingPoint[] {
  const { change, least, most } = changeFrom(ready, asked);
  return restingPoints(change, { least, most });
}

type Started = Pick<ByRest, "base" | "start" | "stock">;

/** How a stock changes in one step, by the value that it starts from, and what values it may. */
export function changeFrom({ model, program }: ReadyModel, { base, start, stock }: Started) {
  const { least, most } = rangeOf(model, start);
  const change = (at: number) => {
    const scenario = { base: { ...base, [start]: at }, changes: [] };
    const [before = NaN, after = NaN] = valuesOf(
      stock,
      runModel({ model, program, scenario, until: 1 }),
    );
    return after - before;
  };
  return { change, least, most };
}

/** @throws LessonError where the stock has no such resting point */
export function restOf(points: readonly RestingPoint[], of: ByRest["of"]): number {
  if (of === "how-many") return points.length;
  const found = {
    lowest: points[0],
    highest: points.at(-1),
    tipping: points.find(({ stable }) => !stable),
  }[of];
  if (found === undefined) throw new LessonError("The stock has no such resting point.");
  return found.at;
}

/**
 * The least value of a parameter, held from the start to the end of the run, with which a variable
 * ever passes a value; infinite where the whole range of the parameter is not enough.
 */
export function smallestEffort(
  { model, program }: ReadyModel,
  { base, key, variable }: Pick<ByEffort, "base" | "key" | "variable">,
  over: number,
): number {
  const { least: low, most: high } = rangeOf(model, key);
  const isEnough = (value: number) => {
    const scenario = { base, changes: [{ key, value, from: 0, to: null }] };
    const course = runModel({ model, program, scenario, until: model.until });
    return Math.max(...valuesOf(variable, course)) > over;
  };
  if (isEnough(low)) return low;
  return isEnough(high) ? bisect(isEnough, { low, high }) : Infinity;
}

function rangeOf({ name, parameters }: Model, key: string): { least: number; most: number } {
  const found: Parameter | undefined = parameters.find((parameter) => parameter.key === key);
  if (found === undefined || found.most === null) {
    throw new LessonError(`The model ${name} has no ${key} with a least and a most.`);
  }
  return { least: found.least, most: found.most };
}
