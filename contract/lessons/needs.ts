import type { GraphQuestion } from "./computed.ts";
import type { Lesson } from "./lesson.ts";

/** What has to be at hand before a lesson can be computed. */
export type Needs = {
  readonly models: readonly string[];
  readonly questions: readonly GraphQuestion[];
};

export function needsOf({ runs, values }: Lesson): Needs {
  const computed = Object.values(values);
  const models = [
    ...Object.values(runs).map(({ model }) => model),
    ...computed.flatMap((one) => ("model" in one ? [one.model] : [])),
  ];
  const questions = computed.flatMap((one) => (one.by === "graph" ? [one] : []));
  const once = new Map(
    questions.map(({ question, params }) => [
      toQuestionKey({ question, params }),
      { question, params },
    ]),
  );
  return { models: [...new Set(models)], questions: [...once.values()] };
}

/** The same question asked with the same parameters has the same key. */
export function toQuestionKey({ question, params }: GraphQuestion): string {
  const sorted = Object.entries(params).toSorted(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([question, sorted]);
}
