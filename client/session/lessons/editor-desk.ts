import { create } from "zustand";

import type { Lesson } from "../../../contract/lessons/lesson.ts";
import { keepDraft, type KeptDraft, readDraft } from "./kept-draft.ts";

export type EditorDesk = KeptDraft & {
  readonly past: readonly Lesson[];
  readonly future: readonly Lesson[];
  /** The place that was changed last: writing on in one field is one change. */
  readonly last: string | null;
  /** The desk as it was before this lesson was begun: taking back goes on there. */
  readonly before: EditorDesk | null;
  /** The desk as it was before that was taken back. */
  readonly after: EditorDesk | null;
};

/** A lesson with nothing in it. Its id is made of its title when it is kept. */
export const emptyDraft: Lesson = {
  id: "",
  version: 1,
  title: { en: "" },
  minutes: 15,
  objectives: [],
  layers: [],
  runs: {},
  networks: {},
  values: {},
  claims: [],
  steps: [],
};

const freshEditor: EditorDesk = {
  draft: emptyDraft,
  past: [],
  future: [],
  step: null,
  isTouched: false,
  last: null,
  before: null,
  after: null,
};

/** So many changes can be taken back. */
const mostKept = 200;

/**
 * The lesson being made, with what it was before. The lesson is there again after a reload; what it
 * was before lasts for the visit.
 */
export const useEditorDesk = create<EditorDesk>()(() => ({ ...freshEditor, ...readDraft() }));

/** Whether this browser keeps the draft; null before the first time it was tried. */
export const useDraftKept = create<boolean | null>()(() => null);

useEditorDesk.subscribe((desk, before) => {
  if (desk.draft === before.draft && desk.step === before.step) return;
  useDraftKept.setState(keepDraft(desk), true);
});

/** Begins another lesson, or goes on with one that is there. What was worked on can be taken back. */
export function editLesson(draft: Lesson = emptyDraft): void {
  useEditorDesk.setState(
    (desk) => ({ ...freshEditor, draft, before: desk.isTouched ? desk : desk.before }),
    true,
  );
}

/** Changes the draft. Changes of the same place that follow each other are taken back as one. */
export function changeDraft(draft: Lesson, place: string | null = null): void {
  useEditorDesk.setState((desk) => {
    const goesOn = place !== null && place === desk.last;
    return {
      draft,
      past: goesOn ? desk.past : [...desk.past, desk.draft].slice(-mostKept),
      future: [],
      isTouched: true,
      last: place,
      after: null,
    };
  });
}

/**
 * The lesson has the id and the version that it was kept with. That is no change of the teacher's, and
 * holds of what it was before, so that taking a change back makes no other lesson of it.
 */
export function noteKept({ id, version }: Pick<Lesson, "id" | "version">): void {
  const kept = (draft: Lesson): Lesson => ({ ...draft, id, version });
  useEditorDesk.setState(({ draft, past, future }) => ({
    draft: kept(draft),
    past: past.map(kept),
    future: future.map(kept),
  }));
}

/**
 * The draft is no longer the lesson of that id: another one has come under it, and the draft, kept,
 * would take its place unasked.
 */
export function partDraft(id: string): void {
  const parted = (draft: Lesson): Lesson => (draft.id === id ? { ...draft, id: "" } : draft);
  const partedDesk = (desk: EditorDesk): EditorDesk => ({
    ...desk,
    draft: parted(desk.draft),
    past: desk.past.map(parted),
    future: desk.future.map(parted),
    before: desk.before && partedDesk(desk.before),
    after: desk.after && partedDesk(desk.after),
  });
  useEditorDesk.setState(partedDesk);
}

export function undoDraft(): void {
  useEditorDesk.setState((desk) => {
    const { draft, past, future, step } = desk;
    const before = past.at(-1);
    if (!before) return desk.before ? { ...desk.before, after: desk } : {};
    return {
      draft: before,
      past: past.slice(0, -1),
      future: [draft, ...future],
      step: openIn(before, step),
      last: null,
    };
  });
}

export function redoDraft(): void {
  useEditorDesk.setState((desk) => {
    const { draft, past, future, step } = desk;
    const [after, ...rest] = future;
    if (!after) return desk.after ? { ...desk.after, before: { ...desk, after: null } } : {};
    return {
      draft: after,
      past: [...past, draft],
      future: rest,
      step: openIn(after, step),
      last: null,
    };
  });
}

export function openDraftStep(step: string | null): void {
  useEditorDesk.setState({ step, last: null });
}

/** A step that is not in the draft any more cannot stay open. */
function openIn({ steps }: Lesson, step: string | null): string | null {
  return steps.some(({ key }) => key === step) ? step : null;
}
