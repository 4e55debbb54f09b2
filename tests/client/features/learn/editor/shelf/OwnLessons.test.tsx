import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { OwnLessons } from "../../../../../../client/features/learn/editor/shelf/OwnLessons.tsx";
import {
  atDesk,
  freshDesk,
  useLearnDesk,
} from "../../../../../../client/session/learn/learn-desk.ts";
import {
  dropLessons,
  useDroppedLessons,
} from "../../../../../../client/session/lessons/dropped-lessons.ts";
import {
  changeDraft,
  editLesson,
  emptyDraft,
  useEditorDesk,
} from "../../../../../../client/session/lessons/editor-desk.ts";
import {
  noteAnswer,
  openLesson,
  useLessonDesk,
} from "../../../../../../client/session/lessons/lesson-desk.ts";
import { keepLesson, useOwnLessons } from "../../../../../../client/session/lessons/own-lessons.ts";
import type { Lesson } from "../../../../../../contract/lessons/lesson.ts";
import { aLesson } from "../../../../../support/lessons/a-lesson.ts";
import { leavePage, showPage } from "../../../../support/a-page.tsx";
import { servedModels } from "../../../../support/a-simulator.ts";

const mine = aLesson({ id: "mine", title: { en: "Mine" } });
const theirs = aLesson({ id: "mine", title: { en: "Mine" }, minutes: 30 });
const other = aLesson({ id: "other", title: { en: "Other" } });

beforeEach(() => {
  localStorage.clear();
  useOwnLessons.setState({ lessons: [], isKept: null, gone: [] });
  useEditorDesk.setState(useEditorDesk.getInitialState(), true);
  keepLesson(mine);
  keepLesson(other);
  showPage(<OwnLessons product={["seize-more"]} flagged={new Set()} />, {
    "/api/models": { models: servedModels },
    "/api/queries": { queries: [] },
  });
});

afterEach(() => {
  leavePage();
  act(() => {
    useLearnDesk.setState(freshDesk, true);
  });
});

const draftNow = () => useEditorDesk.getState().draft;
const own = () => useOwnLessons.getState().lessons;

function press(name: string): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

function fileOf(lesson: Lesson): File {
  return new File([JSON.stringify(lesson)], "theirs.json");
}

async function open(lesson: Lesson): Promise<void> {
  const chooser = await screen.findByRole("button", { name: "Open a lesson’s file…" });
  await act(async () => {
    while (chooser.hasAttribute("disabled")) await Promise.resolve();
  });
  const files = [fileOf(lesson)];
  const field = screen.getAllByLabelText("Open a lesson’s file…").at(-1);
  if (field) fireEvent.change(field, { target: { files } });
}

async function openTheirs(): Promise<void> {
  await open(theirs);
  await screen.findByRole("dialog", { name: "You have this lesson already" });
}

describe("removing an own lesson", () => {
  it("is said, and undone where the focus is by then", () => {
    press("Remove “Mine”");
    expect(own()).toEqual([other]);
    expect(screen.getByText("“Mine” is removed.")).toBeDefined();
    expect(document.activeElement?.textContent).toBe("Undo");
    press("Undo");
    expect(own()).toEqual([mine, other]);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("is undone one after the other", () => {
    press("Remove “Mine”");
    press("Remove “Other”");
    press("Undo");
    press("Undo");
    expect(own()).toEqual([mine, other]);
  });
});

describe("the way into the editor", () => {
  it("begins a lesson where there is no draft, or only one that is kept as it is", () => {
    press("Make a lesson");
    expect(draftNow()).toEqual(emptyDraft);
    act(() => {
      editLesson(mine);
    });
    press("Make a lesson");
    expect(draftNow()).toEqual(emptyDraft);
    expect(useLearnDesk.getState().way).toBe("editor");
  });

  it("goes on with a draft that is not kept yet, with or without a title", () => {
    act(() => {
      editLesson(mine);
      changeDraft({ ...mine, minutes: 12 });
    });
    press("Go on with “Mine”");
    expect(draftNow().minutes).toBe(12);
    act(() => {
      changeDraft({ ...mine, title: { en: "" } });
    });
    press("Go on with “Without a title”");
    expect(draftNow().title.en).toBe("");
  });
});

describe("a file that holds a lesson of one's own", () => {
  it("changes nothing where it is the same", async () => {
    await open(mine);
    await screen.findByText("“Mine” is here already, just as in the file.");
    expect(own()).toEqual([mine, other]);
  });

  it("asks before anything is changed, and changes nothing where it is closed", async () => {
    await openTheirs();
    expect(own()).toEqual([mine, other]);
    press("Close");
    expect(own()).toEqual([mine, other]);
  });

  it("replaces it where that is wanted, and it comes back", async () => {
    await openTheirs();
    press("Replace mine");
    expect(own()).toEqual([theirs, other]);
    press("Undo");
    expect(own()).toEqual([mine, other]);
  });

  it("is kept beside it under another title and id", async () => {
    await openTheirs();
    press("Keep both");
    expect(own()).toEqual([mine, other, { ...theirs, id: "mine-2", title: { en: "Mine (2)" } }]);
    expect(screen.getByText("“Mine (2)” is among your own.")).toBeDefined();
  });

  it("asks again where it was changed on another page", async () => {
    localStorage.setItem("contraflow.own-lessons.1", JSON.stringify([{ ...other, minutes: 7 }]));
    await open(other);
    await screen.findByRole("dialog");
    expect(own()).toEqual([{ ...other, minutes: 7 }]);
  });
});

describe("files of lessons that are dropped on the page", () => {
  it("are opened in the list, whatever lesson or draft was open, and each once", async () => {
    act(() => {
      openLesson(mine);
      atDesk({ way: "editor" });
      dropLessons([fileOf(aLesson({ id: "theirs" })), fileOf(aLesson({ id: "too" }))]);
    });
    await waitFor(() => {
      expect(own().map(({ id }) => id)).toEqual(["mine", "other", "theirs", "too"]);
    });
    expect(useLearnDesk.getState()).toMatchObject({ way: "lessons", lesson: null });
    expect(useDroppedLessons.getState()).toEqual([]);
  });
});

describe("what a file replaces", () => {
  it("leaves none of the answers that were given to it", async () => {
    act(() => {
      openLesson(mine);
      noteAnswer("mine", "look", { answer: { as: "number", value: 1 }, right: true });
      useLearnDesk.setState(freshDesk, true);
    });
    await openTheirs();
    press("Replace mine");
    expect(useLessonDesk.getState().works["mine"]).toBeUndefined();
  });

  it("leaves the draft that was made of it to become a lesson of its own", async () => {
    act(() => {
      editLesson(mine);
      changeDraft({ ...mine, minutes: 12 });
    });
    await openTheirs();
    press("Replace mine");
    expect(useEditorDesk.getState()).toMatchObject({ draft: { id: "", minutes: 12 } });
  });

  it("leaves a draft that is the same lesson as it is", async () => {
    act(() => {
      editLesson(theirs);
    });
    await openTheirs();
    press("Replace mine");
    expect(useEditorDesk.getState().draft).toEqual(theirs);
  });
});
