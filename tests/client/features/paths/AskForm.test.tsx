import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { AskForm } from "../../../../client/features/paths/form/AskForm.tsx";
import { usePathsDraft } from "../../../../client/session/paths-draft.ts";
import { useDraftOfQuestion } from "../../../../client/session/use-draft-of-question.ts";
import { showPage, thePageReach, workspaceNow } from "../../support/a-page.tsx";
import { place } from "../../support/build.ts";
import { aProblem, type Answers, type Asked } from "../../support/fake-server.ts";
import { leaveAsk, onePath } from "./ask-page.ts";
import { somePaths } from "./a-path.ts";

afterEach(leaveAsk);

const found = {
  hits: [
    { type: "entity", id: place("mexico"), kind: "Place", name: "Mexico" },
    { type: "entity", id: place("china"), kind: "Place", name: "China" },
  ],
  total: 2,
};

const example = {
  title: { en: "How do precursors reach Mexico?" },
  question: { from: ["place/china"], to: ["place/mexico"], maxHops: 4 },
};

/** The form as the page holds it: its draft follows the question of the view. */
function Form() {
  useDraftOfQuestion();
  return <AskForm reach={thePageReach()} />;
}

function ask(answers: Answers = {}): Asked[] {
  return showPage(<Form />, {
    ...onePath,
    "/api/search": found,
    "/api/paths/examples": { examples: [example] },
    ...answers,
  });
}

const field = (name: string) => screen.getByRole("combobox", { name });
const chips = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((one) => one.textContent);

async function choose(name: string, option: string | RegExp): Promise<void> {
  fireEvent.change(field(name), { target: { value: "m" } });
  fireEvent.click(await screen.findByRole("option", { name: option }));
}

async function bothEnds(): Promise<void> {
  await choose("From", /^China/);
  await choose("To", /^Mexico/);
}

function questions(asked: readonly Asked[]): unknown[] {
  return asked.filter(({ path }) => path === "/api/paths").map(({ body }) => body);
}

const find = () => screen.getByRole("button", { name: "Find the paths" });

describe("the question for paths", () => {
  it("begins with where a path starts, and cannot be asked before it has both ends", () => {
    const asked = ask();
    expect([document.activeElement, find().getAttribute("aria-disabled")]).toEqual([
      field("From"),
      "true",
    ]);
    fireEvent.click(find());
    expect([screen.queryAllByText(/Name where a path starts/).length, questions(asked)]).toEqual([
      1,
      [],
    ]);
  });

  it("takes its ends from suggestions, asks, and says how much was looked at", async () => {
    const asked = ask();
    await bothEnds();
    expect([chips("From"), chips("To")]).toEqual([["China"], ["Mexico"]]);
    fireEvent.click(find());
    expect(
      await screen.findByText("1 path, complete. 41 relations looked at in 6 ms."),
    ).toBeDefined();
    expect([questions(asked)[0], workspaceNow().question]).toEqual([
      expect.objectContaining({ from: ["place/china"], to: ["place/mexico"], k: 5 }),
      expect.objectContaining({ from: ["place/china"], to: ["place/mexico"], k: 5 }),
    ]);
  });

  it("asks under the conditions that were set, in one go from any field", async () => {
    const asked = ask();
    await bothEnds();
    fireEvent.change(screen.getByRole("textbox", { name: /^Confidence/ }), {
      target: { value: "4o0" },
    });
    const when = screen.getByRole("textbox", { name: /^When/ });
    fireEvent.change(when, { target: { value: "2023-04" } });
    fireEvent.keyDown(when, { key: "Enter", ctrlKey: true });
    await waitFor(() => {
      expect(questions(asked)).not.toEqual([]);
    });
    expect(questions(asked)[0]).toMatchObject({ minConfidence: 40, at: "2023-04" });
  });

  it("says what a time looks like where it is none", () => {
    ask();
    const when = screen.getByRole("textbox", { name: /^When/ });
    fireEvent.change(when, { target: { value: "soon" } });
    expect([when.getAttribute("aria-invalid"), screen.queryAllByText(/2023-04-30/).length]).toEqual(
      ["true", 1],
    );
  });

  it("limits paths to layers, several at once", async () => {
    const asked = ask();
    await bothEnds();
    fireEvent.click(field("Only in these layers"));
    fireEvent.click(await screen.findByRole("option", { name: "Money" }));
    fireEvent.click(screen.getByRole("option", { name: "Precursors" }));
    fireEvent.click(find());
    await screen.findByText(/looked at in/);
    expect(questions(asked)[0]).toMatchObject({ layers: ["precursors", "money"] });
  });

  it("limits paths to kinds of relation, which are offered by their words", async () => {
    const asked = ask();
    await bothEnds();
    fireEvent.click(field("Only by these kinds of relation"));
    const offered = await screen.findAllByRole("option");
    const [first] = offered;
    if (first) fireEvent.click(first);
    fireEvent.click(find());
    await screen.findByText(/looked at in/);
    expect(questions(asked)[0]).toMatchObject({ types: [expect.any(String)] });
    expect(offered.map(({ textContent }) => textContent)).toEqual(
      offered
        .map(({ textContent }) => textContent)
        .toSorted((one, other) => one.localeCompare(other)),
    );
  });

  it("leaves out things and kinds of relation, which are found by their words", async () => {
    const asked = ask({ "/api/search": { hits: [], total: 0 } });
    act(() => {
      usePathsDraft.getState().write({ from: [place("china")], to: [place("mexico")] });
    });
    fireEvent.change(field("Without these things and kinds of relation"), {
      target: { value: "suppl" },
    });
    fireEvent.click(await screen.findByRole("option", { name: /^“supplies”/ }));
    fireEvent.click(find());
    await screen.findByText(/looked at in/);
    expect(questions(asked)[0]).toMatchObject({ avoidTypes: ["SUPPLIES"] });
    fireEvent.click(screen.getByRole("button", { name: "Remove “supplies”" }));
    expect(await screen.findByText(/The question was changed since/)).toBeDefined();
  });

  it("turns round, loses an end to Backspace, and is cleared with the paths", async () => {
    ask();
    await bothEnds();
    fireEvent.click(screen.getByRole("button", { name: "Turn the question round" }));
    expect([chips("From"), chips("To")]).toEqual([["Mexico"], ["China"]]);
    fireEvent.click(find());
    await screen.findByText(/looked at in/);
    fireEvent.keyDown(field("To"), { key: "Backspace" });
    expect(screen.queryByRole("list", { name: "To" })).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect([screen.queryByRole("list", { name: "From" }), workspaceNow().question]).toEqual([
      null,
      null,
    ]);
  });

  it("stands ready, some of them, while none is written", async () => {
    const asked = ask();
    fireEvent.click(await screen.findByRole("button", { name: example.title.en }));
    await screen.findByText(/looked at in/);
    expect([questions(asked)[0], chips("From"), screen.queryByText(example.title.en)]).toEqual([
      expect.objectContaining({ maxHops: 4 }),
      ["China"],
      null,
    ]);
  });
});

describe("a search", () => {
  it("can be taken back while it runs, and leaves nothing behind", async () => {
    ask({ "/api/paths": () => new Response(new ReadableStream()) });
    await bothEnds();
    fireEvent.click(find());
    fireEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    await waitFor(() => {
      expect(screen.queryByRole("progressbar")).toBeNull();
    });
    expect([screen.queryByRole("alert"), workspaceNow().question]).toEqual([null, null]);
  });

  it("that failed says why and what to do", async () => {
    ask({ "/api/paths": () => aProblem(500, "internal") });
    await bothEnds();
    fireEvent.click(find());
    expect((await screen.findByRole("alert")).textContent).toContain("Something went wrong");
  });

  it("that ran out of its budget says so, and goes on for longer when asked to", async () => {
    const asked = ask({
      "/api/paths": somePaths([], { complete: false, stopped: "relations" }),
    });
    await bothEnds();
    fireEvent.click(find());
    expect(await screen.findByText(/stopped after looking at so many relations/)).toBeDefined();
    fireEvent.click(screen.getByRole("button", { name: "Search longer" }));
    expect(await screen.findByText(/Name a condition/)).toBeDefined();
    expect(questions(asked).at(-1)).toMatchObject({ patience: "long" });
  });
});
