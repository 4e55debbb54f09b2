import type { Lesson, LessonStep } from "./lesson.ts";
import { sketchedIn } from "./sketched.ts";

/** What is wrong with what a step asks, and the value or the variable that is named there. */
type QuestionFault = {
  readonly code: "given-key" | "not-a-number" | "sketch-not-shown";
  readonly name: string;
};

/** Faults of a question as it is written; what it is computed from may still be missing. */
export function questionFaults(step: LessonStep, lesson: Lesson): QuestionFault[] {
  return [
    ...writtenKey(step, lesson),
    ...wordsAmongNumbers(step, lesson).map((name) => ({ code: "not-a-number" as const, name })),
    ...withoutChart(step, lesson),
  ];
}

/** An answer that is written down would stay when what it rests on changes. */
function writtenKey({ question }: LessonStep, { values }: Lesson): QuestionFault[] {
  if (question === null || !("key" in question)) return [];
  return values[question.key]?.by === "given" ? [{ code: "given-key", name: question.key }] : [];
}

/** What is written as a word and is to be above, below, near or far: no answer could be told so. */
function wordsAmongNumbers({ question }: LessonStep, { values }: Lesson): string[] {
  if (question === null || question.as === "pick") return [];
  const compared =
    question.as === "choice"
      ? question.options.flatMap(({ right }) => right.map(({ must }) => must))
      : question.slips.map(({ when }) => when);
  const written = compared.flatMap(({ is, than }) => {
    const computed = is === "same" || is === "other" ? undefined : values[than];
    if (computed?.by !== "given" || typeof computed.value === "number") return [];
    return [String(computed.value)];
  });
  return [...new Set(written)];
}

/** A guess is drawn on the chart of what is asked, of a run that the step shows. */
function withoutChart(step: LessonStep, lesson: Lesson): QuestionFault[] {
  const sketched = sketchedIn(step, lesson);
  if (!sketched) return [];
  const { view } = step;
  const isShown =
    view.as === "run" &&
    view.runs.includes(sketched.run) &&
    view.charts.includes(sketched.variable);
  return isShown ? [] : [{ code: "sketch-not-shown", name: sketched.variable }];
}
