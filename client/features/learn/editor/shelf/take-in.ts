import type { Lesson } from "../../../../../contract/lessons/lesson.ts";
import { beside } from "../../../../session/lessons/beside.ts";
import { partDraft, useEditorDesk } from "../../../../session/lessons/editor-desk.ts";
import { forgetWork } from "../../../../session/lessons/lesson-desk.ts";
import {
  bringBack,
  keepLesson,
  ownLessonsNow,
  replaceLesson,
  useOwnLessons,
} from "../../../../session/lessons/own-lessons.ts";
import { isSameLesson } from "../../../../session/lessons/same-lesson.ts";
import { isDraftOf } from "../is-draft-of.ts";

/** What becomes of a lesson from a file. */
type TakenIn = "kept" | "here" | "asks";

/** Keeps a lesson from a file, unless one's own has its id: then the reader is asked. */
export function takeIn(lesson: Lesson): TakenIn {
  const own = ownLessonsNow().find(({ id }) => id === lesson.id);
  if (own) return isSameLesson(own, lesson) ? "here" : "asks";
  const { gone } = useOwnLessons.getState();
  if (!gone.some((one) => isSameLesson(one.lesson, lesson))) forgetWork(lesson.id);
  keepLesson(lesson);
  part(lesson);
  return "kept";
}

/** Puts a lesson from a file in place of one's own of the same id. */
export function takeInstead(lesson: Lesson): void {
  replaceLesson(lesson);
  forgetWork(lesson.id);
  part(lesson);
}

/** Keeps a lesson from a file beside one's own of the same id; returns it as it is kept. */
export function takeBeside(lesson: Lesson, product: readonly string[]): Lesson {
  const another = beside(lesson, { own: ownLessonsNow(), product });
  forgetWork(another.id);
  keepLesson(another);
  return another;
}

/** Brings back the lesson that went last. */
export function takeBack(product: readonly string[]): void {
  const last = useOwnLessons.getState().gone.at(-1);
  bringBack(product);
  if (last?.by) forgetWork(last.lesson.id);
}

/** A draft that is that very lesson may go on; any other of its id becomes one of its own. */
function part(lesson: Lesson): void {
  const { draft } = useEditorDesk.getState();
  if (!isDraftOf(draft, lesson)) partDraft(lesson.id);
}
