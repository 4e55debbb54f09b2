import type { Values } from "../../../contract/lessons/evaluate.ts";
import type { Lesson } from "../../../contract/lessons/lesson.ts";
import { recompute } from "../../../contract/lessons/recompute.ts";
import type { Results } from "../../../contract/lessons/results.ts";
import type { LessonWork } from "./lesson-work.ts";

type Played = {
  readonly lesson: Lesson;
  readonly work: LessonWork;
  readonly values: Values;
  readonly revision: number;
  /** What the learner calls itself, if anything. */
  readonly alias: string;
};

/** The file that a learner hands in. */
export function toResults({ lesson, work, values, revision, alias }: Played): Results {
  const answers = Object.entries(work.answers).map(([step, { answer, at, seconds, right }]) => ({
    step,
    answer,
    at,
    seconds,
    right,
  }));
  const ended =
    answers
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? work.began;
  const results: Results = {
    format: "contraflow-results",
    lesson: lesson.id,
    version: lesson.version,
    revision,
    alias: alias.trim() === "" ? null : alias.trim(),
    began: work.began,
    ended,
    answers,
    score: { right: 0, of: 0 },
  };
  return { ...results, score: recompute(results, lesson, values).score };
}
