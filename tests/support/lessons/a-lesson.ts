import type * as z from "zod";

import { Lesson } from "../../../contract/lessons/lesson.ts";
import { Results } from "../../../contract/lessons/results.ts";

type Sketch = Partial<z.input<typeof Lesson>>;
type StepSketch = Partial<z.input<typeof Lesson>["steps"][number]>;

/** A step that shows the first view and asks nothing, unless told otherwise. */
export function aStep(step: StepSketch = {}): z.input<typeof Lesson>["steps"][number] {
  return {
    key: "look",
    kind: "look",
    title: { en: "Look" },
    text: { en: "Look at this." },
    view: { as: "first-view" },
    question: null,
    rests: [],
    parameters: [],
    ...step,
  };
}

export function aLesson(lesson: Sketch = {}): Lesson {
  return Lesson.parse({
    id: "a-lesson",
    version: 1,
    title: { en: "A lesson" },
    minutes: 5,
    objectives: [{ en: "See something." }],
    layers: [],
    runs: {},
    networks: {},
    values: {},
    claims: [],
    steps: [aStep()],
    ...lesson,
  });
}

/** A choice between two options, of which the first is right where `value` is above `than`. */
export function aChoice(value: string, than: string) {
  return {
    as: "choice" as const,
    ask: { en: "Which?" },
    options: [
      {
        key: "above",
        text: { en: "Above" },
        right: [{ value, must: { is: "above" as const, than } }],
        feedback: { en: "It is above." },
      },
      {
        key: "below",
        text: { en: "Below" },
        right: [{ value, must: { is: "below" as const, than } }],
        feedback: { en: "It is below." },
      },
    ],
  };
}

type ResultsSketch = Partial<Omit<z.input<typeof Results>, "answers">> & {
  /** Each by its step: what was answered, and what the learner was told. */
  readonly answers?: Readonly<
    Record<string, readonly [z.input<typeof Results>["answers"][number]["answer"], boolean]>
  >;
};

export function someResults({ answers = {}, ...results }: ResultsSketch = {}): Results {
  return Results.parse({
    format: "contraflow-results",
    lesson: "a-lesson",
    version: 1,
    revision: 1,
    alias: null,
    began: "2026-03-01T09:00:00Z",
    ended: "2026-03-01T09:20:00Z",
    score: { right: 0, of: 0 },
    ...results,
    answers: Object.entries(answers).map(([step, [answer, right]]) => ({
      step,
      answer,
      at: "2026-03-01T09:10:00Z",
      seconds: 20,
      right,
    })),
  });
}
