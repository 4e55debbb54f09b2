import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { ResultsPanel } from "../../../../../client/features/learn/results/ResultsPanel.tsx";
import { ResultsStage } from "../../../../../client/features/learn/results/ResultsStage.tsx";
import { noResults, useResultsDesk } from "../../../../../client/session/lessons/results-desk.ts";
import { aLesson, aStep, someResults } from "../../../../support/lessons/a-lesson.ts";
import { leavePage, showPage } from "../../../support/a-page.tsx";
import { servedModels, simulateHere } from "../../../support/a-simulator.ts";

const lesson = aLesson({
  title: { en: "Seize more" },
  runs: {
    seize: {
      model: "flows",
      label: { en: "More is seized" },
      scenario: { base: {}, changes: [{ key: "ib", value: 0.3, from: 6, to: null }] },
      until: null,
    },
  },
  values: { dip: { by: "model", run: "seize", variable: "sales", of: "percent-min" } },
  steps: [
    aStep({
      key: "dip",
      question: {
        as: "number",
        ask: { en: "How far do sales fall?" },
        unit: { en: "per cent" },
        key: "dip",
        within: 0.5,
        right: { en: "Yes." },
        wrong: { en: "No." },
      },
    }),
  ],
});

function aFile(name: string, text: string): File {
  return new File([text], name, { type: "application/json" });
}

function answering(value: number, right: boolean) {
  return JSON.stringify(
    someResults({
      answers: { dip: [{ as: "number", value }, right] },
      score: { right: 1, of: 1 },
    }),
  );
}

let asked: ReturnType<typeof showPage> = [];

beforeEach(() => {
  simulateHere();
  asked = showPage(
    <>
      <ResultsPanel
        onFailure={(error) => {
          throw error;
        }}
      />
      <ResultsStage />
    </>,
    { "/api/models": { models: servedModels }, "/api/lessons": { lessons: [lesson] } },
  );
});

afterEach(() => {
  leavePage();
  act(() => useResultsDesk.setState(noResults, true));
});

function drop(on: Element, ...files: File[]): void {
  const event = new Event("drop", { bubbles: true, cancelable: true });
  act(() => {
    on.dispatchEvent(Object.assign(event, { dataTransfer: { types: ["Files"], files } }));
  });
}

function choose(...files: File[]): void {
  fireEvent.change(screen.getByLabelText("Choose files…"), { target: { files } });
}

describe("the teacher's page", () => {
  it("judges each file by the model at hand, whatever it says of itself", async () => {
    choose(aFile("a.json", answering(-10.5, true)), aFile("b.json", answering(40, true)));
    const table = await screen.findByRole("table", { name: "By learner, computed anew" });
    const [, right, wrong] = within(table).getAllByRole("row");
    expect(right?.textContent).toContain("1 of 1 right");
    expect(wrong?.textContent).toContain(
      "no nameb.json0 of 1file says 1 of 1 wrong0:20file says right",
    );
  });

  it("takes two learners' files of the same name, and the same file once", async () => {
    choose(aFile("a.json", answering(1, false)), aFile("a.json", answering(2, false)));
    await screen.findByRole("table", { name: "By learner, computed anew" });
    choose(aFile("a.json", answering(2, false)));
    await act(async () => Promise.resolve());
    expect(useResultsDesk.getState().opened).toHaveLength(2);
  });

  it("says of a broken file what is wrong, and checks the others", async () => {
    choose(aFile("broken.json", "{ half"), aFile("a.json", answering(-10.5, true)));
    expect((await screen.findByRole("alert")).textContent).toContain("This is no file of results");
    expect(await screen.findByText("Seize more")).toBeDefined();
  });

  it("says where there is no such lesson", async () => {
    choose(aFile("c.json", JSON.stringify(someResults({ lesson: "unheard-of" }))));
    expect(
      await screen.findByText(/^There is no lesson “unheard-of” here \(c\.json\)/),
    ).toBeDefined();
  });

  it("takes what is dropped anywhere on the page, and keeps it from the page's data", async () => {
    const elsewhere = vi.fn<(event: Event) => void>();
    addEventListener("drop", elsewhere, { once: true });
    drop(document.body, aFile("a.json", answering(-10.5, true)));
    expect(await screen.findByText("Seize more")).toBeDefined();
    expect(elsewhere.mock.calls.map(([{ defaultPrevented }]) => defaultPrevented)).toEqual([true]);
  });

  it("leaves to a dialog what is dropped on it", async () => {
    const dialog = document.body.appendChild(document.createElement("dialog"));
    drop(dialog, aFile("a.json", answering(-10.5, true)));
    await act(async () => Promise.resolve());
    dialog.remove();
    expect(useResultsDesk.getState().opened).toEqual([]);
  });

  it("tells all that is odd about a file in one place", async () => {
    choose(aFile("a.json", JSON.stringify({ ...JSON.parse(answering(40, true)), version: 2 })));
    const remarks = within(await screen.findByRole("list", { name: "Remarks" }));
    expect(remarks.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "no name, a.json: Made with version 2 of the lesson; here is version 1. Questions may differ. The file says 1 of 1.",
    ]);
  });

  it("sends nothing of the files anywhere", async () => {
    choose(aFile("a.json", answering(-10.5, true)));
    await screen.findByText("Seize more");
    expect(asked.filter(({ method }) => method !== "GET")).toEqual([]);
  });
});
