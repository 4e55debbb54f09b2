import { getJsModelFunctions, type JsModel } from "@sdeverywhere/runtime";

import type { Model } from "./model.ts";
import { atRest, inputsAt } from "./inputs.ts";
import type { Scenario } from "./scenario.ts";

/** A model's text compiled into JavaScript. */
export type Program = JsModel;

/** What a run gave: for each variable its value at each whole unit of time, the start included. */
export type Course = ReadonlyMap<string, readonly number[]>;

export type Run = {
  readonly model: Model;
  readonly program: Program;
  readonly scenario: Scenario;
  /** The last time, in the model's unit: a whole number. */
  readonly until: number;
  /** The step of Euler's method, in the model's unit: 1, or a power of a half. */
  readonly step?: number;
};

/**
 * What programs call, with the clock of the run that is under way, of which there is one at a time.
 * The same for all runs: functions made anew for each are never built into the program's own.
 */
const functions = getJsModelFunctions();

/** Runs a scenario from rest to its end, by Euler's method. The scenario holds no fault. */
export function runModel({ model, program, scenario, until, step = 1 }: Run): Course {
  const at = inputsAt(model, scenario);
  const clock = { timeStep: step, currentTime: 0 };
  functions.setContext(clock);
  program.setModelFunctions(functions);
  let set: readonly number[] | null = null;
  function setInputs(time: number): void {
    const inputs = at(time);
    if (inputs === set) return;
    set = inputs;
    program.setInputs((index) => inputs[index] ?? Number.NaN);
  }
  program.setTime(0);
  program.initConstants();
  setInputs(atRest);
  program.initLevels();
  const told = tellCourse(program, until + 1);
  const steps = Math.round(until / step);
  for (let taken = 0; taken <= steps; taken += 1) {
    clock.currentTime = taken * step;
    program.setTime(clock.currentTime);
    setInputs(clock.currentTime);
    program.evalAux();
    if (Number.isInteger(clock.currentTime)) told.tellAt(clock.currentTime);
    if (taken < steps) program.evalLevels();
  }
  return told.course();
}

/**
 * Takes down what a program tells: in one array, variable after variable, because it is written at
 * every time and parts of an array are quickly copied.
 */
function tellCourse(program: Program, times: number) {
  const ids = program.outputVarIds.map(toId);
  const told = Array<number>(ids.length * times).fill(Number.NaN);
  let place = 0;
  function tell(value: number): void {
    told[place] = value;
    place += times;
  }
  return {
    tellAt(time: number): void {
      place = time;
      program.storeOutputs(tell);
    },
    course(): Course {
      return new Map(ids.map((id, at) => [id, told.slice(at * times, (at + 1) * times)]));
    },
  };
}

/** The compiler writes an underscore before each name. */
function toId(name: string): string {
  return name.replace(/^_/, "");
}
