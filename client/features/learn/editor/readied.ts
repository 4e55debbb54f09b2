import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { freshId } from "../../../session/lessons/fresh-id.ts";
import { isSameLesson } from "../../../session/lessons/same-lesson.ts";
import { tidied } from "./tidied.ts";

type Around = {
  /** The lessons of this browser. */
  readonly own: readonly Lesson[];
  /** The ids of the product's lessons. */
  readonly product: readonly string[];
};

/**
 * The draft as it is kept and saved: with an id of its own, and a version that goes up whenever it is
 * not what was kept under that id, so that what learners answered before is not taken for this.
 */
export function readied(draft: Lesson, { own, product }: Around): Lesson {
  const lesson = tidied(draft);
  const isTaken = draft.id === "" || product.includes(draft.id);
  const id = isTaken
    ? freshId(draft.title.en, [...product, ...own.map((one) => one.id)])
    : draft.id;
  const kept = own.find((one) => one.id === id);
  if (!kept) return { ...lesson, id };
  const same = { ...lesson, id, version: kept.version };
  return isSameLesson(same, kept) ? same : { ...same, version: kept.version + 1 };
}
