import { beforeEach, describe, expect, it } from "vitest";

import {
  changeDraft,
  editLesson,
  emptyDraft,
  noteKept,
  openDraftStep,
  partDraft,
  redoDraft,
  undoDraft,
  useEditorDesk,
} from "../../../../client/session/lessons/editor-desk.ts";
import { aLesson } from "../../../support/lessons/a-lesson.ts";

const titled = (en: string) => ({ ...emptyDraft, title: { en } });
const titleNow = () => useEditorDesk.getState().draft.title.en;

beforeEach(() => {
  useEditorDesk.setState(useEditorDesk.getInitialState(), true);
});

describe("the history of a lesson being made", () => {
  it("takes back and does again", () => {
    changeDraft(titled("One"));
    changeDraft(titled("Two"));
    undoDraft();
    expect(titleNow()).toBe("One");
    redoDraft();
    expect(titleNow()).toBe("Two");
  });

  it("takes writing in one field back as one change", () => {
    changeDraft(titled("O"), "title");
    changeDraft(titled("On"), "title");
    changeDraft({ ...titled("On"), minutes: 20 });
    undoDraft();
    undoDraft();
    expect(useEditorDesk.getState().draft).toEqual(emptyDraft);
  });

  it("forgets what was taken back when something else is done", () => {
    changeDraft(titled("One"));
    undoDraft();
    changeDraft(titled("Two"));
    redoDraft();
    expect(titleNow()).toBe("Two");
  });

  it("closes a step that is not there any more", () => {
    changeDraft(aLesson());
    openDraftStep("look");
    undoDraft();
    expect(useEditorDesk.getState().step).toBeNull();
  });

  it("stays as it is at its ends", () => {
    undoDraft();
    redoDraft();
    expect(useEditorDesk.getState().draft).toEqual(emptyDraft);
  });
});

describe("a lesson that another one is begun after", () => {
  it("is taken back, and so is taking it back", () => {
    changeDraft(titled("One"));
    editLesson();
    changeDraft(titled("Two"));
    undoDraft();
    undoDraft();
    expect(titleNow()).toBe("One");
    redoDraft();
    redoDraft();
    expect(titleNow()).toBe("Two");
    undoDraft();
    undoDraft();
    undoDraft();
    expect(useEditorDesk.getState()).toMatchObject({ draft: emptyDraft, before: null });
  });

  it("is nothing to take back where nothing was done to it", () => {
    editLesson(aLesson());
    editLesson();
    undoDraft();
    expect(useEditorDesk.getState()).toMatchObject({ draft: emptyDraft, before: null });
  });

  it("keeps its own id when the other one is kept", () => {
    changeDraft(titled("One"));
    editLesson();
    changeDraft(titled("Two"));
    noteKept({ id: "two", version: 1 });
    undoDraft();
    undoDraft();
    expect(useEditorDesk.getState().draft).toEqual(titled("One"));
  });

  it("becomes a lesson of its own where a file has its id, wherever it waits", () => {
    changeDraft(aLesson({ id: "one" }));
    editLesson();
    partDraft("one");
    undoDraft();
    expect(useEditorDesk.getState().draft.id).toBe("");
  });
});
