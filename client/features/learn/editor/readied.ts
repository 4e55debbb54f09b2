import type { Lesson } from "../../../../contract/lessons/lesson.ts";
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
  const isSame = JSON.stringify(same) === JSON.stringify(kept);
  return isSame ? same : { ...same, version: kept.version + 1 };
}

/** A lesson's id has 80 characters at most, and a number may follow. */
const longest = 70;

function freshId(title: string, taken: readonly string[]): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, "");
  const stem = plain === "" ? "own-lesson" : plain;
  if (!taken.includes(stem)) return stem;
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
