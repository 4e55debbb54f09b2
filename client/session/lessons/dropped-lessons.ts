import { create } from "zustand";

import { atDesk } from "../learn/learn-desk.ts";
import { closeLesson } from "./lesson-desk.ts";

const none: readonly File[] = [];

/** Files of lessons that were dropped on the page and not opened yet. */
export const useDroppedLessons = create<readonly File[]>()(() => none);

/** Takes files to the list of lessons, where they are opened; an open lesson stays as far as it is. */
export function dropLessons(files: readonly File[]): void {
  useDroppedLessons.setState(files, true);
  closeLesson();
  atDesk({ way: "lessons" });
}

export function forgetDropped(): void {
  useDroppedLessons.setState(none, true);
}
