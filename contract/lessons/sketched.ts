import type { Lesson, LessonStep } from "./lesson.ts";

/** The course that a step asks to be drawn: a variable of a run. */
type Sketched = { readonly run: string; readonly variable: string };

/** Null where a step asks for no course, or for one that the lesson does not compute. */
export function sketchedIn(
  { question }: Pick<LessonStep, "question">,
  { values }: Pick<Lesson, "values">,
): Sketched | null {
  const key = question?.as === "sketch" ? values[question.key] : undefined;
  return key?.by === "course" ? { run: key.run, variable: key.variable } : null;
}
