import * as z from "zod";
import { create } from "zustand";

import { atDesk } from "../learn/learn-desk.ts";
import { showPane } from "../questions/gallery.ts";
import { freshWork, type GivenAnswer, LessonWork, withAnswer } from "./lesson-work.ts";

const place = "contraflow.lessons";
const Kept = z.strictObject({ works: z.record(z.string(), LessonWork) });

type LessonDesk = {
  readonly works: Readonly<Record<string, LessonWork>>;
  /** When the step that is open was come to, in milliseconds. */
  readonly since: number;
  /** Whether the step was turned to from another: then its question takes the focus. */
  readonly isTurned: boolean;
};

/** The lessons of this browser: how far each has come. Which one is open is said at the desk. */
export const useLessonDesk = create<LessonDesk>()(() => ({
  works: readKept(),
  since: Date.now(),
  isTurned: false,
}));

/** Opens a lesson where it was left; another version of it begins anew. */
export function openLesson(lesson: { readonly id: string; readonly version: number }): void {
  const { works } = useLessonDesk.getState();
  const left = works[lesson.id];
  const now = new Date().toISOString();
  const work = left?.version === lesson.version ? left : freshWork(lesson.id, lesson.version, now);
  useLessonDesk.setState({ since: Date.now(), isTurned: false });
  atDesk({ lesson: lesson.id });
  keep(work);
}

export function closeLesson(): void {
  atDesk({ lesson: null });
  showPane(null);
}

export function beginAnew(lesson: { readonly id: string; readonly version: number }): void {
  keep(freshWork(lesson.id, lesson.version, new Date().toISOString()));
  useLessonDesk.setState({ since: Date.now() });
}

export function goToStep(lesson: string, at: number): void {
  const work = useLessonDesk.getState().works[lesson];
  if (!work) return;
  keep({ ...work, at });
  useLessonDesk.setState({ since: Date.now(), isTurned: true });
}

/** Notes what the learner answered; whatever is tried later, the first answer stays. */
export function noteAnswer(
  lesson: string,
  step: string,
  given: Pick<GivenAnswer, "answer" | "right">,
): void {
  const { works, since } = useLessonDesk.getState();
  const work = works[lesson];
  if (!work) return;
  const seconds = Math.round((Date.now() - since) / 1000);
  keep(withAnswer(work, step, { ...given, seconds, at: new Date().toISOString() }));
}

/** Forgets what was answered to a lesson: another one has its id by then. */
export function forgetWork(lesson: string): void {
  const works = Object.entries(useLessonDesk.getState().works);
  keepAll(Object.fromEntries(works.filter(([id]) => id !== lesson)));
}

function keep(work: LessonWork): void {
  keepAll({ ...useLessonDesk.getState().works, [work.lesson]: work });
}

function keepAll(works: LessonDesk["works"]): void {
  useLessonDesk.setState({ works });
  try {
    localStorage.setItem(place, JSON.stringify({ works }));
  } catch {
    // A browser that keeps nothing still plays the lesson to its end.
  }
}

function readKept(): Readonly<Record<string, LessonWork>> {
  try {
    return Kept.parse(JSON.parse(localStorage.getItem(place) ?? "")).works;
  } catch {
    return {};
  }
}
