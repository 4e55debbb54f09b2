import type { Lesson } from "../../../contract/lessons/lesson.ts";
import { beside } from "./beside.ts";
import { isSameLesson } from "./same-lesson.ts";

/** A lesson that is not among one's own any more, and what it takes to bring it back. */
export type Gone = {
  readonly lesson: Lesson;
  /** Its place among the others, from 0. */
  readonly at: number;
  /** What came in its place; null where it was removed. */
  readonly by: Lesson | null;
};

type Around = Parameters<typeof beside>[1];

/**
 * The own lessons with one back that had gone. What came in its place goes, as long as nobody has
 * worked on it; anything else that has its id by then stays, and it comes back beside that.
 */
export function returned({ lesson, at, by }: Gone, { own, product }: Around): readonly Lesson[] {
  const now = own.find(({ id }) => id === lesson.id);
  if (!now) return own.toSpliced(at, 0, lesson);
  if (isSameLesson(now, lesson)) return own;
  if (by && isSameLesson(now, by)) return own.map((one) => (one === now ? lesson : one));
  return [...own, beside(lesson, { own, product })];
}
