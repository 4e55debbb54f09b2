import * as z from "zod";
import { create } from "zustand";

import { Lesson } from "../../../contract/lessons/lesson.ts";
import { browserShelf, type Shelf } from "../keep.ts";

/** One place for each version of what is kept: an older page never reads a newer one's. */
const place = "contraflow.own-lessons.1";

type OwnLessons = {
  readonly lessons: readonly Lesson[];
  /** Whether this browser keeps them; null before the first time it was tried. */
  readonly isKept: boolean | null;
};

/** Lessons that the reader made or opened from a file, as they are kept in this browser. */
export const useOwnLessons = create<OwnLessons>()(() => ({
  lessons: read(browserShelf()) ?? [],
  isKept: null,
}));

/** Keeps a lesson; what had its id before gives way. */
export function keepLesson(lesson: Lesson): void {
  change((lessons) => {
    const isKnown = lessons.some(({ id }) => id === lesson.id);
    if (!isKnown) return [...lessons, lesson];
    return lessons.map((one) => (one.id === lesson.id ? lesson : one));
  });
}

export function removeLesson(id: string): void {
  change((lessons) => lessons.filter((one) => one.id !== id));
}

/** Changes what lies on the shelf at this moment, for two pages may be open. */
function change(make: (lessons: readonly Lesson[]) => readonly Lesson[]): void {
  const shelf = browserShelf();
  const lessons = make(read(shelf) ?? useOwnLessons.getState().lessons);
  useOwnLessons.setState({ lessons, isKept: write(shelf, lessons) });
}

/** One that cannot be read any more is left out; the others are there. */
function read(shelf: Shelf): readonly Lesson[] | null {
  try {
    const kept = z.array(z.unknown()).safeParse(JSON.parse(shelf.getItem(place) ?? "null"));
    if (!kept.success) return null;
    return kept.data.flatMap((one) => Lesson.safeParse(one).data ?? []);
  } catch {
    // What cannot be read is as good as not there.
    return null;
  }
}

function write(shelf: Shelf, lessons: readonly Lesson[]): boolean {
  try {
    shelf.setItem(place, JSON.stringify(lessons));
    return true;
  } catch {
    return false;
  }
}
