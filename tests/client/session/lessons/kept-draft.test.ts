import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { emptyDraft } from "../../../../client/session/lessons/editor-desk.ts";
import { keepDraft, readDraft } from "../../../../client/session/lessons/kept-draft.ts";
import { aLesson, aStep } from "../../../support/lessons/a-lesson.ts";

const place = "contraflow.lesson-draft.1";
const ours = { draft: { ...emptyDraft, title: { en: "Ours" } }, step: null, isTouched: true };
const theirs = { draft: aLesson(), step: "look", isTouched: false };
const forbidden = {
  getItem: () => null,
  setItem: () => {
    throw new Error("full");
  },
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The desk as it is on a page that is opened anew. */
async function reloaded() {
  vi.resetModules();
  return import("../../../../client/session/lessons/editor-desk.ts");
}

describe("a draft that is kept", () => {
  it("is read again, whatever it still lacks", () => {
    const lacking = aLesson({ steps: [aStep({ key: "two" })] });
    const draft = { ...lacking, id: "", objectives: [], title: { en: "" } };
    expect(keepDraft({ ...ours, draft })).toBe(true);
    expect(readDraft()).toEqual({ ...ours, draft });
  });

  it("is this tab's before another one's, and the last one's in a tab that has none", () => {
    keepDraft(ours);
    localStorage.setItem(place, JSON.stringify(theirs));
    expect(readDraft()).toEqual(ours);
    sessionStorage.clear();
    expect(readDraft()).toEqual(theirs);
  });

  it.each([
    ["no JSON", "{"],
    ["nothing that a draft is kept in", JSON.stringify(ours.draft)],
    ["a lesson of another shape", JSON.stringify({ ...ours, draft: { ...ours.draft, runs: [] } })],
    [
      "a part that lessons do not have",
      JSON.stringify({ ...ours, draft: { ...ours.draft, x: 1 } }),
    ],
  ])("is not there where %s lies in its place", (_, text) => {
    localStorage.setItem(place, text);
    expect(readDraft()).toBeNull();
  });

  it("says where the browser keeps nothing", () => {
    vi.stubGlobal("localStorage", forbidden);
    expect(keepDraft(ours)).toBe(true);
    vi.stubGlobal("sessionStorage", forbidden);
    expect(keepDraft(ours)).toBe(false);
    expect(readDraft()).toBeNull();
  });
});

describe("a page that is opened anew", () => {
  it("goes on with the draft and its step", async () => {
    const before = await reloaded();
    before.changeDraft(aLesson());
    before.openDraftStep("look");
    expect(before.useDraftKept.getState()).toBe(true);
    const { useEditorDesk } = await reloaded();
    expect(useEditorDesk.getState()).toMatchObject({ draft: aLesson(), step: "look", past: [] });
  });

  it("takes back a lesson that is begun over a draft from before", async () => {
    const before = await reloaded();
    before.changeDraft(ours.draft);
    const { editLesson, undoDraft, useEditorDesk } = await reloaded();
    editLesson();
    undoDraft();
    expect(useEditorDesk.getState().draft).toEqual(ours.draft);
  });

  it("begins with nothing where nothing was made", async () => {
    const { useEditorDesk } = await reloaded();
    expect(useEditorDesk.getState()).toMatchObject({ draft: emptyDraft, isTouched: false });
  });
});
