import { hashKey } from "@tanstack/react-query";

import type { Lesson } from "../../../contract/lessons/lesson.ts";

/** Whether two lessons say the same, in whatever order their parts were written down. */
export function isSameLesson(one: Lesson, other: Lesson): boolean {
  return hashKey([one]) === hashKey([other]);
}
