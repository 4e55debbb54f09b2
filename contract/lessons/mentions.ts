import type { Computed } from "./computed.ts";
import { placeholdersIn } from "./fill.ts";
import type { Lesson, LessonStep } from "./lesson.ts";
import type { LessonQuestion } from "./question.ts";

/** What a lesson names of itself: a value, a run or a network. */
export type Mention = {
  readonly what: "value" | "run" | "network";
  readonly name: string;
  /** The step or the value that names it. */
  readonly where: string;
};

/** Every mention of a part of the lesson, in its texts, its questions, its views and its values. */
export function mentionsOf(lesson: Lesson): Mention[] {
  const { title, objectives, steps, values } = lesson;
  const inHead = placeholdersIn(JSON.stringify({ title, objectives }));
  return [
    ...inHead.map(toValue("title")),
    ...steps.flatMap(ofStep),
    ...Object.entries(values).flatMap(([name, computed]) => ofComputed(name, computed)),
  ];
}

function toValue(where: string) {
  return (name: string): Mention => ({ what: "value", name, where });
}

function ofStep(step: LessonStep): Mention[] {
  const { key: where, view, question } = step;
  return [
    ...placeholdersIn(JSON.stringify(step)).map(toValue(where)),
    ...(question === null ? [] : ofQuestion(question)).map(toValue(where)),
    ...(view.as === "run" ? view.runs : []).map((name) => ({ what: "run" as const, name, where })),
    ...(view.as === "network" ? [{ what: "network" as const, name: view.network, where }] : []),
    ...(view.as === "rest" ? [view.value] : []).map(toValue(where)),
  ];
}

function ofQuestion(question: LessonQuestion): string[] {
  if (question.as === "choice") {
    const conditions = question.options.flatMap(({ right }) => right);
    return conditions.flatMap(({ value, must }) => [value, must.than]);
  }
  const slips = question.slips.map((slip) => ("among" in slip ? slip.among : slip.when.than));
  return [question.key, ...slips];
}

function ofComputed(where: string, computed: Computed): Mention[] {
  const { over, of, less, to } = { ...partsOf(computed) };
  const values = [over, of, less, to].flatMap((name) => name ?? []);
  return [
    ...values.map(toValue(where)),
    ...("run" in computed ? [{ what: "run" as const, name: computed.run, where }] : []),
    ...("network" in computed ? [{ what: "network" as const, name: computed.network, where }] : []),
  ];
}

type Parts = { readonly over?: string; of?: string; less?: string; to?: string };

function partsOf(computed: Computed): Parts {
  if (computed.by === "effort") return { over: computed.over };
  if (computed.by === "difference") return { of: computed.of, less: computed.less };
  return computed.by === "ratio" ? { of: computed.of, to: computed.to } : {};
}
