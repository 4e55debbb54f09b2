import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { isSameLesson } from "../../../session/lessons/same-lesson.ts";
import { tidied } from "./tidied.ts";

/** Whether a draft, tidied, would be that very lesson, whatever version it carries itself. */
export function isDraftOf(draft: Lesson, lesson: Lesson): boolean {
  return isSameLesson(tidied({ ...draft, version: lesson.version }), lesson);
}
