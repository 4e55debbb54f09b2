import type { Lesson, LessonStep } from "../../../../contract/lessons/lesson.ts";
import { useAllLessons } from "../../../session/lessons/all-lessons.ts";
import { useLearnDesk } from "../../../session/learn/learn-desk.ts";
import { useLessonDesk } from "../../../session/lessons/lesson-desk.ts";
import type { LessonWork } from "../../../session/lessons/lesson-work.ts";

export type OpenLesson = {
  readonly lesson: Lesson;
  readonly work: LessonWork;
  /** Null at the end. */
  readonly step: LessonStep | null;
};

/** The lesson that is open, and how far it has come; null where none is. */
export function useOpenLesson(): OpenLesson | null {
  const { data } = useAllLessons();
  const open = useLearnDesk((desk) => desk.lesson);
  const works = useLessonDesk((desk) => desk.works);
  const lesson = data?.find(({ id }) => id === open);
  const work = open === null ? undefined : works[open];
  if (!lesson || !work) return null;
  return { lesson, work, step: lesson.steps[work.at] ?? null };
}
