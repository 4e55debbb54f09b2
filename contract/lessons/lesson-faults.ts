import type { ClaimId } from "../ids.ts";
import type { Model } from "../dynamics/model.ts";
import { faultsOf } from "../dynamics/scenario.ts";
import type { Computed } from "./computed.ts";
import type { Lesson, LessonStep } from "./lesson.ts";
import { mentionsOf } from "./mentions.ts";
import { questionFaults } from "./question-faults.ts";

/** What is wrong with a lesson: the part it lies in, and what is named there that is not. */
export type LessonFault = {
  readonly code:
    | "no-such-part"
    | "given-key"
    | "not-a-number"
    | "sketch-not-shown"
    | "step-twice"
    | "unlisted-claim"
    | "no-such-claim"
    | "no-such-model"
    | "no-such-variable"
    | "no-such-parameter"
    | "wrong-scenario"
    | "no-such-question"
    | "no-such-column";
  readonly where: string;
  readonly name: string;
};

/** What there is besides the lesson. */
export type Known = {
  readonly claim: (id: ClaimId) => boolean;
  readonly model: (name: string) => Model | undefined;
  /** The columns of a question of the catalogue. */
  readonly columns: (question: string) => readonly string[] | undefined;
};

/** All that a lesson names and that is not there, or that may not be so. */
export function lessonFaults(lesson: Lesson, known: Known): LessonFault[] {
  return [
    ...mentionFaults(lesson),
    ...lesson.steps.flatMap((step, at) => stepFaults(step, at, lesson)),
    ...lesson.claims
      .filter(({ claim }) => !known.claim(claim))
      .map(({ claim }) => fault("no-such-claim", "claims", claim)),
    ...runFaults(lesson, known),
    ...Object.entries(lesson.values).flatMap(([name, computed]) =>
      valueFaults(name, computed, { lesson, known }),
    ),
    ...lesson.steps.flatMap((step) => shownFaults(step, lesson, known)),
  ];
}

function fault(code: LessonFault["code"], where: string, name: string): LessonFault {
  return { code, where, name };
}

function mentionFaults(lesson: Lesson): LessonFault[] {
  const parts = { value: lesson.values, run: lesson.runs, network: lesson.networks };
  const missing = mentionsOf(lesson)
    .filter(({ what, name }) => parts[what][name] === undefined)
    .map(({ name, where }) => [`${where} ${name}`, fault("no-such-part", where, name)] as const);
  // One step may name it more than once.
  return [...new Map(missing).values()];
}

function stepFaults(step: LessonStep, at: number, lesson: Lesson): LessonFault[] {
  const { key, rests } = step;
  const listed = new Set(lesson.claims.map(({ claim }) => claim));
  return [
    ...questionFaults(step, lesson).map(({ code, name }) => fault(code, key, name)),
    ...(lesson.steps.findIndex((other) => other.key === key) < at
      ? [fault("step-twice", key, key)]
      : []),
    ...rests
      .filter((claim) => !listed.has(claim))
      .map((claim) => fault("unlisted-claim", key, claim)),
  ];
}

function runFaults({ runs }: Lesson, known: Known): LessonFault[] {
  return Object.entries(runs).flatMap(([name, { model: of, scenario, until }]) => {
    const model = known.model(of);
    if (model === undefined) return [fault("no-such-model", name, of)];
    return faultsOf(model, scenario, until ?? model.until).map(({ code }) =>
      fault("wrong-scenario", name, code),
    );
  });
}

type Around = { readonly lesson: Lesson; readonly known: Known };

function valueFaults(name: string, computed: Computed, { lesson, known }: Around): LessonFault[] {
  if (computed.by === "graph") {
    const columns = known.columns(computed.question);
    if (columns === undefined) return [fault("no-such-question", name, computed.question)];
    const { take } = computed;
    const named = [...Object.keys(take.where), ...("column" in take ? [take.column] : [])];
    return named
      .filter((column) => !columns.includes(column))
      .map((column) => fault("no-such-column", name, column));
  }
  const model = known.model(modelNamed(computed, lesson) ?? "");
  if (model === undefined) return [];
  const variables = [
    ...("variable" in computed ? [computed.variable] : []),
    ...("stock" in computed ? [computed.stock] : []),
  ];
  return withoutVariable(model, variables, name);
}

function modelNamed(computed: Computed, { runs }: Lesson): string | undefined {
  if (computed.by === "rest" || computed.by === "effort") return computed.model;
  return "run" in computed ? runs[computed.run]?.model : undefined;
}

function withoutVariable({ variables }: Model, wanted: readonly string[], where: string) {
  const ids = new Set(variables.map(({ id }) => id));
  return wanted.filter((id) => !ids.has(id)).map((id) => fault("no-such-variable", where, id));
}

/** Charts that no run of the step has, and parameters that none of its models has. */
function shownFaults({ key, view, parameters }: LessonStep, lesson: Lesson, known: Known) {
  const names = view.as === "run" ? view.runs.map((run) => lesson.runs[run]?.model) : [];
  const rest = view.as === "rest" ? lesson.values[view.value] : undefined;
  const models = [...names, rest?.by === "rest" ? rest.model : undefined].flatMap(
    (name) => known.model(name ?? "") ?? [],
  );
  const keys = new Set(models.flatMap((model) => model.parameters.map((one) => one.key)));
  return [
    ...models.flatMap((model) => withoutVariable(model, view.as === "run" ? view.charts : [], key)),
    ...parameters
      .filter((one) => !keys.has(one))
      .map((one) => fault("no-such-parameter", key, one)),
  ];
}
