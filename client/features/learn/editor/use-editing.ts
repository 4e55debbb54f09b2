import type { Lesson } from "../../../../contract/lessons/lesson.ts";
import { useAllLessons } from "../../../session/lessons/all-lessons.ts";
import { changeDraft, useEditorDesk } from "../../../session/lessons/editor-desk.ts";
import {
  type CheckedLesson,
  checkLesson,
  type PlacedFault,
} from "../../../session/lessons/faults-of-lesson.ts";
import { useOwnLessons } from "../../../session/lessons/own-lessons.ts";
import { knownFrom, type Offered, useOffered } from "../../../session/lessons/use-known.ts";
import { faultWords } from "./fault-words.ts";
import { readied } from "./readied.ts";
import { type Source, sourcesOf } from "./value/sources.ts";
import type { Around } from "./value/values.ts";

/** All that the forms of the editor work on. */
export type Editing = {
  readonly draft: Lesson;
  readonly offered: Offered;
  readonly sources: readonly Source[];
  readonly around: Around;
  /** The draft as it would be kept, or what is wrong with it. */
  readonly checked: CheckedLesson;
  readonly faults: readonly PlacedFault[];
  readonly change: (draft: Lesson, place?: string) => void;
  /** What is wrong at a place of the lesson, in words. */
  readonly faultAt: (...place: readonly (string | number)[]) => string | null;
};

/** Null until the models, the catalogue and the lessons are there. */
export function useEditing(): Editing | null {
  const draft = useEditorDesk((desk) => desk.draft);
  const offered = useOffered();
  const own = useOwnLessons(({ lessons }) => lessons);
  const { product } = useAllLessons();
  if (!offered || !product) return null;
  const ready = readied(draft, { own, product: product.map(({ id }) => id) });
  const checked = checkLesson(ready, knownFrom(offered));
  const faults = "faults" in checked ? checked.faults : [];
  return {
    draft,
    offered,
    checked,
    faults,
    sources: sourcesOf(draft, offered.catalogue),
    around: aroundOf(draft, offered),
    change: changeDraft,
    faultAt: (...place) => {
      const found = faults.find((fault) => fault.place.join(".") === place.join("."));
      return found ? faultWords(found) : null;
    },
  };
}

function aroundOf({ runs }: Lesson, { models, catalogue }: Offered): Around {
  return {
    modelOf: (run) => models.find(({ name }) => name === runs[run]?.model),
    thingColumns: (question) => {
      const columns = catalogue.find(({ name }) => name === question)?.columns ?? [];
      return columns.filter(({ holds }) => holds === "thing").map(({ name }) => name);
    },
  };
}
