import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { Trail } from "../../../../client/features/trail/Trail.tsx";
import { freshConsole, useConsole } from "../../../../client/session/console/open-console.ts";
import { idleRun, stopQuery, useRun } from "../../../../client/session/console/run-query.ts";
import { notAsked, useAsking } from "../../../../client/session/questions/asking.ts";
import { freshGallery, useGallery } from "../../../../client/session/questions/gallery.ts";
import { noteAsked } from "../../../../client/session/questions/note-asked.ts";
import { session } from "../../../../client/session/session.ts";
import { sentence } from "../../../../client/workspace/acts/sentence.ts";
import type { Question } from "../../../../client/workspace/step.ts";
import { leavePage, showPage } from "../../support/a-page.tsx";
import { aNode } from "../../support/build.ts";
import { answered, linesOf, refused } from "../../support/cypher-lines.ts";
import { aProblem, type Answers } from "../../support/fake-server.ts";
import { aLayer, anAnswer, anEntry, aPlace } from "../../support/some-questions.ts";
import { button, openTrail, withClipboard } from "./on-a-page.tsx";

const trade = anEntry({
  name: "trade",
  title: "What does a place receive?",
  cypher: "MATCH (a {id: $place}) RETURN a, $layer",
  inputs: [aPlace, aLayer],
});

const ready = {
  endpoint: "run-query",
  input: { name: "trade", params: { place: "place/peru", layer: null } },
};
const own = { endpoint: "cypher", input: { query: "RETURN $x", params: { x: 1 } } };

/** A page whose second step asked this; Peru is not in the view. */
function showAsked(question: Question, answers: Answers = {}) {
  const asked = showPage(<Trail />, {
    "/api/queries": { queries: [trade] },
    "/api/queries/trade": anAnswer(),
    "/api/things": { nodes: [aNode("peru")], edges: [], missing: [] },
    ...answers,
  });
  act(() => {
    noteAsked(session, sentence("steps.cypher-asked", { count: 1 }), question);
  });
  return asked;
}

function stripIsGone(): void {
  expect(screen.queryByRole("region", { name: "Trail" })).toBeNull();
}

afterEach(() => {
  stopQuery();
  leavePage();
  useAsking.setState(notAsked, true);
  useGallery.setState(freshGallery, true);
  useRun.setState(idleRun, true);
  useConsole.setState(freshConsole, true);
});

describe("a step that asked a ready question", () => {
  it("says which, and with what, by names", async () => {
    showAsked(ready);
    await openTrail();
    expect(
      await screen.findByText("Question: “What does a place receive?”, place: Peru"),
    ).toBeTruthy();
  });

  it("gives its Cypher to copy", async () => {
    const copied = withClipboard();
    showAsked(ready);
    await openTrail();
    fireEvent.click(await screen.findByRole("button", { name: "Copy the Cypher: step 2" }));
    await screen.findByText("Copied");
    expect(copied).toEqual([`// $place = "place/peru"\n// $layer = null\n${trade.cypher}`]);
  });

  it("is asked again in the gallery, filled in the same", async () => {
    const asked = showAsked(ready);
    await openTrail();
    fireEvent.click(await screen.findByRole("button", { name: "Ask it again from here: step 2" }));
    await screen.findByText(/2 things|1 relation/, { selector: "[data-step] span" });
    const { name, written, way } = useGallery.getState();
    expect([
      { name, written, way },
      asked.flatMap(({ path, body }) => (path === "/api/queries/trade" ? [body] : [])),
    ]).toEqual([
      { name: "trade", written: { place: "place/peru", layer: "" }, way: "questions" },
      [{ params: { place: "place/peru", layer: null } }],
    ]);
  });

  it("gives room to an answer that stands where the strip does", async () => {
    showAsked(ready, { "/api/queries": { queries: [{ ...trade, show: { as: "table" } }] } });
    await openTrail();
    fireEvent.click(await screen.findByRole("button", { name: "Ask it again from here: step 2" }));
    await waitFor(stripIsGone);
    expect(useGallery.getState().pane).toBe("table");
  });

  it("says why it could not be asked again", async () => {
    showAsked(ready, { "/api/queries/trade": () => aProblem(504, "deadline-passed") });
    await openTrail();
    fireEvent.click(await screen.findByRole("button", { name: "Ask it again from here: step 2" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/^It took too long/);
  });

  it("is not called lost before the catalogue has come", async () => {
    showAsked(ready, { "/api/queries": aProblem(404, "not-found") });
    const strip = await openTrail();
    expect(strip.getByText("Question: a ready question")).toBeTruthy();
  });

  it("says so where the catalogue has it no more", async () => {
    showAsked(ready, { "/api/queries": { queries: [] } });
    await openTrail();
    expect(await screen.findByText("Question: one that cannot be asked any more")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Ask it again/ })).toBeNull();
  });
});

describe("a step that asked a text of one's own", () => {
  it("says the text, and is asked again in the console with its parameters", async () => {
    showAsked(own, { "/api/cypher": () => answered(linesOf(["x"], [[1]])) });
    await openTrail();
    expect(screen.getByText("Question: a Cypher text, RETURN $x")).toBeTruthy();
    fireEvent.click(button("Ask it again from here: step 2"));
    await waitFor(stripIsGone);
    expect([useConsole.getState(), useRun.getState().run.state]).toMatchObject([
      { isOpen: true, draft: { query: "RETURN $x", params: '{\n  "x": 1\n}' } },
      "answered",
    ]);
  });

  it("says why it could not be asked again", async () => {
    showAsked(own, { "/api/cypher": () => refused() });
    await openTrail();
    fireEvent.click(button("Ask it again from here: step 2"));
    expect((await screen.findByRole("alert")).textContent).toMatch(/CREATE does more than read/);
  });
});
