import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { judge } from "../../../../../../contract/lessons/judge.ts";
import { reader } from "../../../../../../contract/lessons/recompute.ts";
import { Lesson } from "../../../../../../contract/lessons/lesson.ts";
import { EditorPanel } from "../../../../../../client/features/learn/editor/EditorPanel.tsx";
import { EditorSide } from "../../../../../../client/features/learn/editor/EditorSide.tsx";
import {
  type Keyed,
  withSlip,
} from "../../../../../../client/features/learn/editor/question/slips.ts";
import { tidied } from "../../../../../../client/features/learn/editor/tidied.ts";
import { plainRun, withChange } from "../../../../../../client/session/learn/runs.ts";
import {
  changeDraft,
  editLesson,
  emptyDraft,
  openDraftStep,
  useEditorDesk,
} from "../../../../../../client/session/lessons/editor-desk.ts";
import { withStep } from "../../../../../../client/features/learn/editor/step/draft-steps.ts";
import { leavePage, showPage } from "../../../../support/a-page.tsx";
import { served, servedModels } from "../../../../support/a-simulator.ts";
import { valuesOf } from "../../../../support/some-lessons.ts";

const change = { key: "ib", value: 0.3, from: 6, to: null };
const run = withChange(plainRun(served("flows")), change);
const seen = { as: "run", run } as const;
const { lesson: started } = withStep(emptyDraft, { seen, title: "Seize", models: servedModels });

beforeEach(async () => {
  localStorage.clear();
  useEditorDesk.setState(useEditorDesk.getInitialState(), true);
  editLesson(started);
  openDraftStep("step");
  showPage(
    <>
      <EditorPanel />
      <EditorSide />
    </>,
    {
      "/api/models": { models: servedModels },
      "/api/queries": { queries: [] },
      "/api/lessons": { lessons: [] },
    },
  );
  await screen.findByLabelText("Question");
});

afterEach(leavePage);

function write(label: string, value: string, inside: HTMLElement): void {
  fireEvent.change(within(inside).getByLabelText(label), { target: { value } });
}

function press(name: string): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

const group = (name: string | RegExp) => screen.getByRole("group", { name });
const draft = () => useEditorDesk.getState().draft;
const question = () => draft().steps[0]?.question;

function ask(as: "number" | "sketch" | "choice"): void {
  fireEvent.change(screen.getByLabelText("Question"), { target: { value: as } });
}

/** What a learner hears to a number, by the product's own model. */
async function heard(value: number): Promise<string> {
  const lesson = Lesson.parse(written(tidied(draft())));
  const asked = lesson.steps[0]?.question;
  if (!asked) throw new Error("Nothing is asked.");
  return judge(asked, { as: "number", value }, reader(await valuesOf(lesson))).feedback.en;
}

/** What a lesson needs besides and this test does not look at. */
function written(lesson: Lesson): unknown {
  const whole = { ...lesson, id: "a", objectives: [{ en: "-" }] };
  return JSON.parse(JSON.stringify(whole, filled));
}

function filled(_key: string, value: unknown): unknown {
  return value === "" ? "-" : value;
}

function ofThing(thing: string) {
  return { question: "claims-about", params: { thing } };
}

describe("typical wrong numbers", () => {
  beforeEach(() => {
    ask("number");
    press("Add a typical wrong answer");
  });

  it("are none at first, and then whoever says that nothing changes", () => {
    const bound = draft().values["bound"];
    expect([question(), bound]).toMatchObject([
      { as: "number", slips: [{ when: { is: "near", than: "bound", within: 1 } }] },
      { by: "given", value: 0 },
    ]);
  });

  it("say what the teacher wrote to whoever falls for one, and to nobody else", async () => {
    const first = group("Wrong answer 1");
    write("The answer is", "above", first);
    write("The number", "12,5", first);
    write("Said to it", "It falls.", first);
    write("Said to a wrong answer", "Look again.", document.body);
    expect(await heard(13)).toBe("It falls.");
    expect(await heard(12)).toBe("Look again.");
  });

  it("are compared with what is computed", async () => {
    const first = group("Wrong answer 1");
    write("Compared with", "run run", first);
    write("Which number of it", "percent-final", first);
    write("Said to it", "That is its end.", first);
    const [ofKey] = screen.getAllByLabelText("Which number of it");
    if (ofKey) fireEvent.change(ofKey, { target: { value: "percent-min" } });
    expect(question()).toMatchObject({
      key: "salesPercentMin",
      slips: [{ when: { is: "near", than: "salesPercentFinal" } }],
    });
    const end = (await valuesOf(Lesson.parse(written(draft())))).get("salesPercentFinal");
    expect([await heard(Number(end)), await heard(90)]).toEqual(["That is its end.", "-"]);
  });

  it("are taken out one by one", () => {
    write("Said to it", "First.", group("Wrong answer 1"));
    press("Add a typical wrong answer");
    write("Said to it", "Second.", group("Wrong answer 2"));
    press("Take wrong answer 1 out");
    expect(question()).toMatchObject({ slips: [{ text: { en: "Second." } }] });
    press("Undo");
    expect(question()).toMatchObject({ slips: [{ text: { en: "First." } }, {}] });
  });

  it("say beside the field what is missing", () => {
    const first = group("Wrong answer 1");
    write("The number", "many", first);
    expect(within(first).getByText("Write a number, such as 12 or -2.5.")).toBeDefined();
    const said = within(first).getByLabelText("Said to it");
    expect(said.getAttribute("aria-invalid")).toBe("true");
  });

  it("leave a number as it is typed", () => {
    const field = () => within(group("Wrong answer 1")).getByLabelText("The number");
    write("The number", "2.0", group("Wrong answer 1"));
    expect(field().getAttribute("value")).toBe("2.0");
    act(() => {
      changeDraft({ ...draft(), values: { ...draft().values, bound2: { by: "given", value: 7 } } });
    });
    expect(field().getAttribute("value")).toBe("7");
  });
});

describe("typical wrong sketches", () => {
  it("are told by a part of what was drawn", () => {
    ask("sketch");
    press("Add a typical wrong answer");
    write("What was drawn", "min", group("Wrong answer 1"));
    write("is", "below", group("Wrong answer 1"));
    expect(question()).toMatchObject({
      slips: [{ of: "min", when: { is: "below", than: "bound" } }],
    });
  });
});

describe("typical wrong things", () => {
  it("are those of another list than the key's, where there is one", () => {
    const told = { ask: { en: "" }, right: { en: "" }, wrong: { en: "" } };
    const pick: Keyed = { as: "pick", ...told, key: "thing", slips: [] };
    const sources = ["place/china", "place/mexico"].map((thing) => ({
      as: "question" as const,
      key: thing,
      asked: ofThing(thing),
    }));
    const around = { modelOf: () => undefined, thingColumns: () => ["thing"] };
    const take = { as: "column", column: "thing", where: {} } as const;
    const values = { thing: { by: "graph", ...ofThing("place/china"), take } } as const;
    const made = withSlip({ ...started, values }, pick, { sources, around });
    expect(made?.question).toMatchObject({ slips: [{ among: "thing2", text: { en: "" } }] });
    expect(made?.lesson.values["thing2"]).toMatchObject(ofThing("place/mexico"));
    expect(withSlip(started, pick, { sources: [], around })).toBeNull();
  });
});

describe("the conditions of an option", () => {
  it("are several where one is not enough, and one at least", () => {
    ask("choice");
    const first = group("Option 1");
    fireEvent.click(within(first).getByRole("button", { name: "One more condition" }));
    const [, second] = within(first).getAllByLabelText("is");
    if (second) fireEvent.change(second, { target: { value: "far" } });
    expect(question()).toMatchObject({
      options: [{ right: [{ must: { is: "above" } }, { must: { is: "far", within: 1 } }] }, {}],
    });
    const [out] = within(first).getAllByRole("button", { name: "Take this condition out" });
    if (out) fireEvent.click(out);
    expect(question()).toMatchObject({ options: [{ right: [{ must: { is: "far" } }] }, {}] });
    expect(within(first).queryByRole("button", { name: "Take this condition out" })).toBeNull();
  });
});

describe("what the learner may change", () => {
  it("is ticked among what the model lets be changed", () => {
    const boxes = group("What the learner may change");
    fireEvent.click(within(boxes).getByLabelText("Share seized at the border"));
    expect(draft().steps[0]?.parameters).toEqual(["ib"]);
    fireEvent.click(within(boxes).getByLabelText("Share seized at the border"));
    expect(draft().steps[0]?.parameters).toEqual([]);
  });
});
