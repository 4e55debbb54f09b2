import * as z from "zod";

import { Lesson } from "../../../contract/lessons/lesson.ts";
import { browserShelf, putUp, type Shelf, tabShelf, takeDown } from "../shelf.ts";

/** As much of the work on a lesson as outlives the visit. */
export type KeptDraft = {
  /** The lesson that is being made. It may lack what a lesson needs until it is saved. */
  readonly draft: Lesson;
  /** The key of the step that is open; null for what the lesson says of itself. */
  readonly step: string | null;
  /** Whether anything was changed since it was begun. */
  readonly isTouched: boolean;
};

/** One place for each version of what is kept: an older page never reads a newer one's. */
const place = "contraflow.lesson-draft.1";

const Around = z.strictObject({
  draft: z.unknown(),
  step: z.string().nullable(),
  isTouched: z.boolean(),
});

/** What a draft may lack, or have too much of, and still be worked on. */
const unfinished: ReadonlySet<string> = new Set(["too_small", "too_big", "invalid_format"]);

/** Keeps the draft in the browser, and in this tab, where that of another tab cannot take its place. */
export function keepDraft({ draft, step, isTouched }: KeptDraft): boolean {
  const kept = { draft, step, isTouched };
  return [tabShelf(), browserShelf()].map((shelf) => putUp(shelf, place, kept)).includes(true);
}

/** The draft of this tab, else the last one of the browser, else null. */
export function readDraft(): KeptDraft | null {
  return read(tabShelf()) ?? read(browserShelf());
}

function read(shelf: Shelf): KeptDraft | null {
  const kept = takeDown(shelf, place);
  return isKeptDraft(kept) ? kept : null;
}

function isKeptDraft(kept: unknown): kept is KeptDraft {
  const around = Around.safeParse(kept);
  if (!around.success) return false;
  const { error } = Lesson.safeParse(around.data.draft);
  return error === undefined || error.issues.every(({ code }) => unfinished.has(code));
}
