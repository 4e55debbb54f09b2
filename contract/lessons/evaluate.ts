import { valuesOf } from "../dynamics/compare.ts";
import { runBeside } from "../dynamics/run-beside.ts";
import { firstChange } from "../dynamics/scenario.ts";
import { bestClosure } from "./closures.ts";
import type { Computed, GraphQuestion } from "./computed.ts";
import type { Lesson } from "./lesson.ts";
import { mostFlow } from "./max-flow.ts";
import { measured, type Ran } from "./measured.ts";
import { type Network, under } from "./network.ts";
import { type ReadyModel, restingPointsOf, restOf, smallestEffort } from "./stock.ts";
import { type Table, taken } from "./taken.ts";
import { LessonError, toNumeric, type Value } from "./value.ts";

/** What a lesson is computed from: the models, and the answers of the graph to what it asks. */
export type Grounds = {
  readonly model: (name: string) => ReadyModel | undefined;
  readonly answer: (asked: GraphQuestion) => Table | undefined;
};

export type Values = ReadonlyMap<string, Value>;

/** The runs of a lesson by name, each run once, when it is first read. */
type Runs = (name: string) => Ran;

/** A value that is being computed reads others, and runs. */
type Reading = {
  readonly lesson: Lesson;
  readonly grounds: Grounds;
  readonly value: (name: string) => Value;
  readonly run: Runs;
};

/**
 * All that a lesson computes.
 * @param run of the same lesson and grounds, where its runs are read besides
 * @throws LessonError that names the value and what it lacks
 */
export function evaluate(lesson: Lesson, grounds: Grounds, run = runsOf(lesson, grounds)): Values {
  const values = new Map<string, Value>();
  const open = new Set<string>();
  const reading: Reading = { lesson, grounds, value, run };
  for (const name of Object.keys(lesson.values)) value(name);
  return values;

  function value(name: string): Value {
    const known = values.get(name);
    if (known !== undefined) return known;
    if (open.has(name)) throw new LessonError(`The value ${name} is computed from itself.`);
    open.add(name);
    const computed = named(lesson.values, name, "value");
    const found = compute(computed.by, computed, reading);
    values.set(name, found);
    return found;
  }
}

/** @returns what throws a LessonError where there is no run of that name, or no such model */
export function runsOf(lesson: Lesson, grounds: Grounds): Runs {
  const runs = new Map<string, Ran>();
  return (name) => {
    const found = runs.get(name) ?? ranOf(name, { lesson, grounds });
    runs.set(name, found);
    return found;
  };
}

type Kinds = { readonly [By in Computed["by"]]: Extract<Computed, { by: By }> };
type Ways = { readonly [By in keyof Kinds]: (computed: Kinds[By], reading: Reading) => Value };

/** How each sort of value is computed. */
const ways: Ways = {
  given: ({ value }) => value,
  model: ({ run, variable, of }, reading) => measured(reading.run(run), variable, of),
  course: ({ run, variable }, reading) => valuesOf(variable, reading.run(run).changed),
  graph: ({ take, ...asked }, { grounds }) => {
    const answer = grounds.answer(asked);
    if (answer === undefined) throw new LessonError(`Nobody answered ${asked.question}.`);
    return taken(answer, take);
  },
  flow: ({ network, when, of }, { lesson }) =>
    mostFlow(under(networkOf(lesson, network), when))[of],
  closures: ({ network, may, budget, cases, of }, { lesson }) =>
    bestClosure({ network: networkOf(lesson, network), may, budget }, cases)[of],
  rest: (asked, reading) => restOf(restingPointsOf(modelOf(asked.model, reading), asked), asked.of),
  effort: (asked, reading) =>
    smallestEffort(modelOf(asked.model, reading), asked, numberOf(asked.over, reading)),
  difference: ({ of, less }, reading) => numberOf(of, reading) - numberOf(less, reading),
  ratio: ({ of, to }, reading) => numberOf(of, reading) / numberOf(to, reading),
};

function compute<By extends keyof Kinds>(by: By, computed: Kinds[By], reading: Reading): Value {
  return ways[by](computed, reading);
}

function numberOf(name: string, { value }: Reading): number {
  return toNumeric(value(name), name);
}

function ranOf(name: string, { lesson, grounds }: Pick<Reading, "lesson" | "grounds">): Ran {
  const { model: of, scenario, until: told } = named(lesson.runs, name, "run");
  const { model, program } = modelOf(of, { grounds });
  const runs = runBeside({ model, program, scenario, until: told ?? model.until });
  return { ...runs, from: firstChange(scenario) };
}

function modelOf(name: string, { grounds }: Pick<Reading, "grounds">): ReadyModel {
  const found = grounds.model(name);
  if (found === undefined) throw new LessonError(`There is no model ${name}.`);
  return found;
}

function networkOf({ networks }: Lesson, name: string): Network {
  return named(networks, name, "network");
}

function named<Part>(parts: Readonly<Record<string, Part>>, name: string, what: string): Part {
  const found = parts[name];
  if (found === undefined) throw new LessonError(`The lesson has no ${what} ${name}.`);
  return found;
}
