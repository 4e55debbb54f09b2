import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import { QuestionPanel } from "../../../../client/features/questions/panel/QuestionPanel.tsx";
import { useConsole } from "../../../../client/session/console/open-console.ts";
import { useGallery, write } from "../../../../client/session/questions/gallery.ts";
import { useVariants } from "../../../../client/session/questions/kept-variants.ts";
import { session } from "../../../../client/session/session.ts";
import { switchDocuments } from "../../../../client/workspace/acts/documents.ts";
import { picked, thePageReach, workspaceNow } from "../../support/a-page.tsx";
import { document, place } from "../../support/build.ts";
import { aProblem, type Answers, type Asked } from "../../support/fake-server.ts";
import { anAnswer, noAnswer } from "../../support/some-questions.ts";
import { leaveQuestions, opened, press, showQuestions } from "./a-gallery.tsx";

afterEach(leaveQuestions);

const told = vi.fn<(error: unknown) => void>();

function show(answers: Answers = {}): Asked[] {
  return showQuestions(<QuestionPanel reach={thePageReach()} onFailure={told} />, answers);
}

const title = (name: string) => screen.findByRole("heading", { level: 1, name });
const runs = (asked: readonly Asked[]) =>
  asked.filter(({ method }) => method === "POST").map(({ path, body }) => ({ path, body }));
const china = {
  hits: [{ type: "entity", id: place("china"), kind: "Place", name: "China" }],
  total: 1,
};

describe("a question", () => {
  it("is asked for where none is open", async () => {
    show();
    expect(await title("Choose a question")).toBeTruthy();
  });

  it("says so where nobody knows it", async () => {
    show();
    opened({ name: "from-tomorrow" });
    expect(await title("This question is not known here")).toBeTruthy();
  });

  it("tells its title, what it is about and what to look for", async () => {
    show();
    opened({ name: "spoken" });
    await title("Who says what?");
    expect([
      screen.getByText("Each claim by its speaker.").tagName,
      screen.getByText(/Who is alone/).textContent,
    ]).toEqual(["P", "Look for Who is alone."]);
  });

  it("is not run by being opened", async () => {
    const asked = show();
    opened({ name: "trade", written: { place: "place/china" } });
    await title("What does a place receive?");
    await screen.findByRole("button", { name: "Remove China" });
    expect(runs(asked)).toEqual([]);
  });
});

describe("its fields", () => {
  it("offer things of the kinds that are asked for, by name", async () => {
    const asked = show({ "/api/search": china });
    opened({ name: "trade" });
    const field = await screen.findByRole("combobox", { name: "Place" });
    fireEvent.change(field, { target: { value: "ch" } });
    fireEvent.click(await screen.findByRole("option", { name: "China Place" }));
    await screen.findByRole("button", { name: "Remove China" });
    const searched = asked.flatMap(({ path }) => (path.startsWith("/api/search") ? [path] : []));
    expect([searched, useGallery.getState().written]).toEqual([
      ["/api/search?q=ch&kind=Place&limit=12"],
      { place: "place/china" },
    ]);
    fireEvent.click(screen.getByRole("button", { name: "Remove China" }));
    expect(labelOfFocus()).toBe("Place");
  });

  it("take the thing that is picked in the view", async () => {
    show();
    opened({ name: "trade" });
    await screen.findByRole("combobox", { name: "Place" });
    picked(place("mexico"));
    await press("Take Mexico, which is picked");
    expect(useGallery.getState().written).toEqual({ place: "place/mexico" });
  });

  it("offer layers by name, and say which limits a number has", async () => {
    show();
    opened({ name: "trade" });
    await screen.findByRole("option", { name: "Drugs" });
    const layer = screen.getByRole("combobox", { name: "Layer (may stay empty)" });
    fireEvent.change(layer, { target: { value: "drugs" } });
    const names = [...layer.querySelectorAll("option")].map((one) => one.textContent);
    const number = screen.getByRole("textbox", { name: "At least" });
    fireEvent.change(number, { target: { value: "12" } });
    expect([names.slice(0, 3), useGallery.getState().written["layer"]]).toEqual([
      ["Any", "Precursors", "Drugs"],
      "drugs",
    ]);
    expect(screen.getByText("Choose a number from 1 to 9.")).toBeTruthy();
  });

  it("say what lacks when it is asked all the same, and take the focus; nothing is sent", async () => {
    const asked = show();
    opened({ name: "trade" });
    await title("What does a place receive?");
    const before = screen.queryByText("Fill this in.");
    await press("Ask");
    expect([before, screen.getByText("Fill this in.").role, labelOfFocus(), runs(asked)]).toEqual([
      null,
      "alert",
      "Place",
      [],
    ]);
  });

  it("say so where the server would not take one", async () => {
    const refused = {
      type: "about:blank",
      title: "invalid",
      status: 400,
      detail: "params.place: expected an id",
      faults: [{ path: "params.place", message: "expected an id" }],
      instance: "request-1",
      code: "invalid-request",
    };
    show({ "/api/queries/trade": () => new Response(JSON.stringify(refused), { status: 400 }) });
    opened({ name: "trade", written: { place: "place/china" } });
    await press("Ask");
    const field = await screen.findByText("The graph does not take this. Choose another.");
    expect([
      field.closest("[data-field]")?.getAttribute("data-field"),
      screen.getByText("It was not asked: change what is marked above, and ask again.").tagName,
    ]).toEqual(["place", "P"]);
  });
});

describe("asking it", () => {
  it("goes by Ctrl+Enter from any field, and draws what came", async () => {
    const asked = show();
    opened({ name: "trade", written: { place: "place/china" } });
    const number = await screen.findByRole("textbox", { name: "At least" });
    fireEvent.keyDown(number, { key: "Enter", ctrlKey: true });
    await screen.findByText("1 row: 2 things, 1 relation");
    expect(runs(asked)).toEqual([
      {
        path: "/api/queries/trade",
        body: { params: { place: "place/china", layer: null, count: 2 } },
      },
    ]);
    expect(screen.getByRole("button", { name: "Graph", pressed: true })).toBeTruthy();
  });

  it("can be taken back while it goes on", async () => {
    show({ "/api/queries/supplies": () => new Response(new ReadableStream()) });
    opened({ name: "supplies" });
    await press("Ask");
    await screen.findByRole("progressbar", { name: "Asking…" });
    await press("Cancel");
    await waitFor(() => {
      expect(screen.queryByRole("progressbar")).toBeNull();
    });
  });

  it("says why there is no answer", async () => {
    show({ "/api/queries/supplies": () => aProblem(500, "internal") });
    opened({ name: "supplies" });
    await press("Ask");
    await waitFor(() => {
      expect(screen.getAllByRole("alert").map((one) => one.textContent)).toContainEqual(
        expect.stringContaining("request-1"),
      );
    });
  });

  it("says that there is more than came, and that the fields have changed since", async () => {
    show({ "/api/queries/trade": anAnswer({ truncated: true }) });
    opened({ name: "trade", written: { place: "place/china" } });
    await press("Ask");
    await screen.findByText(/These are the first 1 row; there are more/);
    act(() => {
      write({ layer: "drugs" });
    });
    expect(screen.getByText(/The fields have changed/)).toBeTruthy();
  });

  it("says what to change where nothing came, and asks again without it", async () => {
    const asked = show({ "/api/queries/trade": noAnswer });
    opened({ name: "trade", written: { place: "place/china", layer: "arms" } });
    await press("Ask");
    await press("Without layer");
    await waitFor(() => {
      expect(runs(asked).at(-1)?.body).toEqual({
        params: { place: "place/china", layer: null, count: 2 },
      });
    });
    await press("Fill in an example");
    expect(useGallery.getState().written).toEqual({ place: "place/china" });
  });

  it("says that sources are off where nothing came, and switches them on", async () => {
    show({ "/api/queries/supplies": noAnswer });
    const texts = [
      { id: document("article"), title: "The article" },
      { id: document("other"), title: "Another" },
    ];
    act(() => {
      session.setDocuments(texts);
      session.dispatch(switchDocuments(workspaceNow(), texts, (id) => id.endsWith("other")));
    });
    opened({ name: "supplies" });
    await press("Ask");
    await press("Switch all sources on");
    expect(workspaceNow().documentsOff).toEqual({});
  });
});

describe("taking it along", () => {
  it("copies a link that names it and its fields, and its text as Cypher", async () => {
    const copied = clipboard();
    show();
    opened({ name: "trade", written: { place: "place/china" } });
    await press("Share this question");
    await press("Copy as Cypher");
    await waitFor(() => {
      expect(copied).toHaveLength(2);
    });
    expect([copied[0]?.replace(/^.*#/, "#"), copied[1]?.split("\n").slice(0, 2)]).toEqual([
      "#q1.trade?place=place%2Fchina",
      ['// $place = "place/china"', "// $layer = null"],
    ]);
  });

  it("opens the console with its text, and does not run it", async () => {
    const asked = show();
    opened({ name: "supplies" });
    await press("Edit the Cypher");
    expect([useConsole.getState(), runs(asked)]).toMatchObject([
      { isOpen: true, draft: { query: expect.stringContaining("MATCH") as string, params: "" } },
      [],
    ]);
  });

  it("saves a variant under a name, and says when that is taken", async () => {
    show();
    opened({ name: "trade", written: { place: "place/china" } });
    await press("Save a variant");
    const name = screen.getByRole("textbox", { name: "Name of the variant" });
    fireEvent.change(name, { target: { value: "China’s" } });
    await press("Save");
    await press("Save a variant");
    expect(screen.getByText(/is there already/)).toBeTruthy();
    expect([useVariants.getState().variants, useGallery.getState().variant]).toEqual([
      [{ name: "China’s", question: "trade", written: { place: "place/china" } }],
      "China’s",
    ]);
  });
});

/** A clipboard that takes all; what was copied. */
function clipboard(): string[] {
  const copied: string[] = [];
  vi.stubGlobal("navigator", {
    userAgent: "test",
    clipboard: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  return copied;
}

/** What has the focus, by the words that label it. */
function labelOfFocus(): string | undefined {
  const here = globalThis.document.activeElement;
  return here instanceof HTMLInputElement ? here.labels?.[0]?.textContent : undefined;
}
