import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { EditorPanel } from "../../../../../client/features/learn/editor/EditorPanel.tsx";
import { EditorSide } from "../../../../../client/features/learn/editor/EditorSide.tsx";
import { OwnLessons } from "../../../../../client/features/learn/editor/shelf/OwnLessons.tsx";
import { plainRun, withChange } from "../../../../../client/session/learn/runs.ts";
import { freshDesk, useLearnDesk } from "../../../../../client/session/learn/learn-desk.ts";
import { useEditorDesk } from "../../../../../client/session/lessons/editor-desk.ts";
import { useOwnLessons } from "../../../../../client/session/lessons/own-lessons.ts";
import { session } from "../../../../../client/session/session.ts";
import { runAct } from "../../../../../client/workspace/acts/run.ts";
import { sentence } from "../../../../../client/workspace/acts/sentence.ts";
import { aLesson } from "../../../../support/lessons/a-lesson.ts";
import { leavePage, showPage, workspaceNow } from "../../../support/a-page.tsx";
import { served, servedModels, simulateHere } from "../../../support/a-simulator.ts";

const change = { key: "ib", value: 0.3, from: 6, to: null };
const run = withChange(plainRun(served("flows")), change);

beforeEach(async () => {
  localStorage.clear();
  useOwnLessons.setState({ lessons: [], isKept: null, gone: [] });
  useEditorDesk.setState(useEditorDesk.getInitialState(), true);
  showPage(
    <>
      <EditorPanel />
      <EditorSide />
      <OwnLessons product={["seize-more"]} flagged={new Set()} />
    </>,
    {
      "/api/models": { models: servedModels },
      "/api/queries": { queries: [] },
      "/api/lessons": { lessons: [] },
    },
  );
  act(() => {
    session.dispatch(runAct(workspaceNow(), run, sentence("steps.run-plain", { model: "flows" })));
  });
  await screen.findByText("From the trail");
});

afterEach(() => {
  leavePage();
  act(() => {
    useLearnDesk.setState(freshDesk, true);
  });
});

function write(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

function makeLesson(): void {
  write("Title of the lesson", "What seizing does");
  write("What it is for", "See what seizing does.");
  fireEvent.click(screen.getAllByRole("button", { name: /^Make a step of:/ })[0] ?? document.body);
  write("Text", "Run it.");
  write("Question", "number");
  write("What is asked", "How far do sales fall?");
  write("Which number of it", "percent-min");
  write("Unit", "per cent");
  write("Said to a right answer", "Yes.");
  write("Said to a wrong answer", "It is {salesPercentMin}.");
}

const isDisabled = (name: string) => screen.getByRole("button", { name }).hasAttribute("disabled");

function open(text: string): void {
  const files = [new File([text], "theirs.json")];
  const field = screen.getAllByLabelText("Open a lesson’s file…").at(-1);
  if (field) fireEvent.change(field, { target: { files } });
}

describe("making a lesson", () => {
  it("takes a run of the trail, asks for a number that is computed, and plays it", () => {
    makeLesson();
    press("Preview");
    expect(useOwnLessons.getState().lessons).toMatchObject([
      {
        id: "what-seizing-does",
        version: 1,
        runs: { run: { scenario: { changes: [change] } } },
        values: { salesPercentMin: { by: "model", run: "run", variable: "sales" } },
        steps: [{ question: { as: "number", key: "salesPercentMin" } }],
      },
    ]);
    expect(useLearnDesk.getState()).toMatchObject({
      way: "lessons",
      lesson: "what-seizing-does",
    });
  });

  it("is not kept while something is missing, which is said where it is missing", () => {
    makeLesson();
    write("Unit", "");
    expect(isDisabled("Preview")).toBe(true);
    const unit = screen.getByLabelText("Unit");
    expect(unit.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText("1 thing is missing or wrong")).toBeDefined();
  });

  it("says which value a text names that is not computed", () => {
    makeLesson();
    write("Text", "They fall by {salesDip}.");
    expect(
      screen.getAllByText(/It names salesDip, which the lesson does not compute/),
    ).toHaveLength(2);
  });

  it("takes back and does again, a field at a time", () => {
    makeLesson();
    press("Undo");
    expect(screen.getByLabelText("Said to a wrong answer").textContent).toBe("");
    press("Redo");
    expect(isDisabled("Preview")).toBe(false);
  });

  it("stays one lesson when it is taken back and previewed again", () => {
    makeLesson();
    press("Preview");
    write("Text", "Run it once more.");
    press("Undo");
    press("Undo");
    write("Said to a wrong answer", "No.");
    press("Preview");
    expect(useOwnLessons.getState().lessons.map(({ id, version }) => [id, version])).toEqual([
      ["what-seizing-does", 2],
    ]);
  });

  it("takes a step out", () => {
    makeLesson();
    press(/^Take “.*” out$/);
    expect(useEditorDesk.getState().draft.steps).toEqual([]);
  });
});

describe("a lesson that is sound", () => {
  it("is computed, and a question that has no right answer is worth a look", async () => {
    simulateHere();
    makeLesson();
    write("Question", "choice");
    write("What is asked", "How do sales stand?");
    for (const label of ["What it says", "Said to whoever picks it"]) {
      for (const field of screen.getAllByLabelText(label)) {
        fireEvent.change(field, { target: { value: "Some words" } });
      }
    }
    expect(screen.queryByRole("region", { name: "Answers worth a look" })).toBeNull();
    for (const [at, value] of ["1000", "-1000"].entries()) {
      const bound = screen.getAllByLabelText("The number")[at];
      if (bound) fireEvent.change(bound, { target: { value } });
    }
    expect(
      (await screen.findByRole("region", { name: "Answers worth a look" })).textContent,
    ).toMatch(/Step 1: none of its options is right/);
    expect(isDisabled("Preview")).toBe(false);
  });
});

describe("another's file", () => {
  it("is kept among one's own, and removed", async () => {
    open(JSON.stringify(aLesson({ title: { en: "Theirs" } })));
    fireEvent.click(await screen.findByRole("button", { name: "Remove “Theirs”" }));
    expect(useOwnLessons.getState().lessons).toEqual([]);
  });

  it.each([
    ["it is cut short", "{ half", /theirs\.json is no lesson/],
    [
      "a place is wrong",
      JSON.stringify({ ...aLesson(), minutes: 0 }),
      /minutes: Something has to stand here/,
    ],
    [
      "the product has one of its id",
      JSON.stringify(aLesson({ id: "seize-more" })),
      /The product has a lesson called “seize-more”/,
    ],
  ])("is refused where %s, with the reason", async (_what, text, reason) => {
    open(text);
    expect((await screen.findByRole("alert")).textContent).toMatch(reason);
    expect(useOwnLessons.getState().lessons).toEqual([]);
  });
});
