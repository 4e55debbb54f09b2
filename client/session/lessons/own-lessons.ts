import * as z from "zod";
import { create } from "zustand";

import { Lesson } from "../../../contract/lessons/lesson.ts";
import { browserShelf, putUp, type Shelf, takeDown } from "../shelf.ts";
import { type Gone, returned } from "./gone.ts";
import { isSameLesson } from "./same-lesson.ts";

/** One place for each version of what is kept: an older page never reads a newer one's. */
const place = "contraflow.own-lessons.1";

type OwnLessons = {
  readonly lessons: readonly Lesson[];
  /** Whether this browser keeps them; null before the first time it was tried. */
  readonly isKept: boolean | null;
  /** What was removed or replaced in this visit, the last one at the end. */
  readonly gone: readonly Gone[];
};

/** Lessons that the reader made or opened from a file, as they are kept in this browser. */
export const useOwnLessons = create<OwnLessons>()(() => ({
  lessons: read(browserShelf())?.lessons ?? [],
  isKept: null,
  gone: [],
}));

/** The lessons at this moment, for another page may have kept more. */
export function ownLessonsNow(): readonly Lesson[] {
  const lessons = read(browserShelf())?.lessons ?? useOwnLessons.getState().lessons;
  useOwnLessons.setState({ lessons });
  return lessons;
}

/** Keeps a lesson; what had its id before gives way. */
export function keepLesson(lesson: Lesson): void {
  change((lessons) => {
    const isKnown = lessons.some(({ id }) => id === lesson.id);
    if (!isKnown) return [...lessons, lesson];
    return lessons.map((one) => (one.id === lesson.id ? lesson : one));
  });
}

/** Keeps a lesson in place of the one that has its id; that one can be brought back. */
export function replaceLesson(lesson: Lesson): void {
  const before = ownLessonsNow();
  keepLesson(lesson);
  noteGone(before, lesson.id, lesson);
}

/** Removes a lesson; it can be brought back. */
export function removeLesson(id: string): void {
  const before = ownLessonsNow();
  change((lessons) => lessons.filter((one) => one.id !== id));
  noteGone(before, id, null);
}

function noteGone(before: readonly Lesson[], id: string, by: Lesson | null): void {
  const at = before.findIndex((one) => one.id === id);
  const lesson = before[at];
  if (!lesson || (by && isSameLesson(by, lesson))) return;
  useOwnLessons.setState(({ gone }) => ({ gone: [...gone, { lesson, at, by }] }));
}

/** Brings back what went last. The ids of the product's lessons stay the product's. */
export function bringBack(product: readonly string[]): void {
  const { gone } = useOwnLessons.getState();
  const last = gone.at(-1);
  if (!last) return;
  change((lessons) => returned(last, { own: lessons, product }));
  useOwnLessons.setState({ gone: gone.slice(0, -1) });
}

/** Changes what lies on the shelf at this moment, for two pages may be open. */
function change(make: (lessons: readonly Lesson[]) => readonly Lesson[]): void {
  const shelf = browserShelf();
  const found = read(shelf) ?? { lessons: useOwnLessons.getState().lessons, unread: [] };
  const lessons = make(found.lessons);
  useOwnLessons.setState({ lessons, isKept: putUp(shelf, place, [...lessons, ...found.unread]) });
}

type Found = {
  readonly lessons: readonly Lesson[];
  /** What cannot be read any more. It is not shown, and stays where it lies. */
  readonly unread: readonly unknown[];
};

function read(shelf: Shelf): Found | null {
  const kept = z.array(z.unknown()).safeParse(takeDown(shelf, place));
  if (!kept.success) return null;
  const parsed = kept.data.map((one) => ({ one, lesson: Lesson.safeParse(one).data }));
  return {
    lessons: parsed.flatMap(({ lesson }) => lesson ?? []),
    unread: parsed.flatMap(({ one, lesson }) => (lesson ? [] : [one])),
  };
}
