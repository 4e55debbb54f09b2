import type { Model } from "../../../../contract/dynamics/model.ts";
import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import type { LessonView } from "../../../../contract/lessons/lesson-view.ts";
import type { ChartLine, Picture } from "../../../charts/picture.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { words } from "../../../messages/words.ts";
import type { LessonAnswer, SimulationAnswer } from "../../../session/learn/task.ts";
import { amountText, figureText, titleText, unitText } from "../model/amount-text.ts";
import type { Guess } from "./lesson-guess.ts";

type Charted = {
  readonly lesson: Lesson;
  readonly model: Model;
  readonly view: Extract<LessonView, { as: "run" }>;
  readonly answer: LessonAnswer;
  /** What the learner's own scenario gives. */
  readonly tried: SimulationAnswer | null;
  readonly guess: Guess | null;
  /** Before a prediction nothing but the base is shown. */
  readonly hidesChange: boolean;
};

const chartHeight = 150;

export type LessonChart = Picture & { readonly key: string; readonly height: number };

/** The charts of a step: base, each of its runs, what was tried, and what was guessed. */
export function lessonCharts(charted: Charted): readonly LessonChart[] {
  const { model, view } = charted;
  return view.charts.flatMap((id) => {
    const variable = model.variables.find((one) => one.id === id);
    if (!variable) return [];
    const lines = linesOf(id, charted);
    return [
      {
        key: id,
        height: chartHeight,
        title: titleText(variable),
        unit: unitText(variable),
        timeUnit: model.unit,
        sentence: sentenceOf(titleText(variable), lines),
        lines,
        marks: marksOf(charted),
      },
    ];
  });
}

function linesOf(id: string, charted: Charted): readonly ChartLine[] {
  const { lesson, view, answer, tried, guess, hidesChange, model } = charted;
  const layer = model.presented.layers[id];
  const [first = ""] = view.runs;
  const base = answer.runs[first]?.base[id] ?? [];
  const drawn = guess?.variable === id ? [guessLine(guess)] : [];
  const before: ChartLine = {
    key: "base",
    label: sayLearn("learn.line-base"),
    values: base,
    look: "base",
  };
  if (hidesChange) return [before, ...drawn];
  const runs = view.runs.flatMap((name, place): ChartLine[] => {
    const run = lesson.runs[name];
    const values = place === 0 && tried ? tried.changed[id] : answer.runs[name]?.changed[id];
    if (!run || !values) return [];
    const label = view.runs.length === 1 ? sayLearn("lessons.model") : words(run.label);
    return [{ key: name, label, values, look: place === 0 ? "changed" : "faint", layer }];
  });
  return [before, ...runs, ...drawn];
}

function guessLine({ values }: Guess): ChartLine {
  return { key: "guess", label: sayLearn("lessons.guess"), values, look: "guess" };
}

function sentenceOf(title: string, lines: readonly ChartLine[]): string {
  const ends = lines.map(({ label, values }) =>
    sayLearn("lessons.line-end", { label, end: figureText(values.at(-1) ?? 0) }),
  );
  return sayLearn("lessons.chart", { title, ends: ends.join(", ") });
}

function marksOf({ lesson, model, view }: Charted): Picture["marks"] {
  const run = lesson.runs[view.runs[0] ?? ""];
  return (run?.scenario.changes ?? []).slice(0, 1).map(({ key, value, from }) => {
    const parameter = model.parameters.find((one) => one.key === key);
    return { at: from, label: parameter ? amountText(model, parameter, value) : key };
  });
}
