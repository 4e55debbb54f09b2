import type { Lesson } from "../../../contract/lessons/lesson.ts";

/** Whether two lessons say the same, in whatever order their parts were written down. */
export function isSameLesson(one: Lesson, other: Lesson): boolean {
  return ordered(one) === ordered(other);
}

function ordered(lesson: Lesson): string {
  return JSON.stringify(lesson, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    const names = Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(names);
  });
}
