import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { Trail } from "../../../../client/features/trail/Trail.tsx";
import { session } from "../../../../client/session/session.ts";
import { pathTo } from "../../../../client/workspace/trail.ts";
import { leavePage, showPage, workspaceNow } from "../../support/a-page.tsx";
import { button, openTrail, showExpanded, withClipboard } from "./on-a-page.tsx";

afterEach(leavePage);

describe("what can be taken from a step", () => {
  it("is its sentence, its question and its Cypher", async () => {
    const copied = withClipboard();
    await showExpanded();
    await openTrail();
    const question = {
      endpoint: "expand",
      input: { ids: ["place/china"], limit: 40 },
    };
    fireEvent.click(button("Copy the sentence: step 2"));
    fireEvent.click(button("Copy the question: step 2"));
    fireEvent.click(button("Copy the Cypher: step 2"));
    await screen.findByText("Copied");
    const [sentence, asked = "", cypher] = copied;
    expect([sentence, JSON.parse(asked), cypher?.split("\n").slice(0, 3)]).toEqual([
      "Expanded China: 1 new thing",
      question,
      ['// $ids = ["place/china"]', "// $limit = 40", "MATCH (a:Entity)-[r]-(b:Entity)"],
    ]);
  });

  it("is the sentence alone where nothing was asked", async () => {
    showPage(<Trail />);
    const strip = await openTrail();
    const buttons = within(strip.getByRole("listitem")).getAllByRole("button");
    expect(buttons.slice(1).map((one) => one.getAttribute("aria-label"))).toEqual([
      "Copy the sentence: step 1",
    ]);
  });

  it("stands in a field to copy from where the browser denies it", async () => {
    withClipboard(true);
    await showExpanded();
    await openTrail();
    fireEvent.click(button("Copy the sentence: step 2"));
    const dialog = within(await screen.findByRole("dialog", { name: "Copy it by hand" }));
    expect(dialog.getByRole<HTMLTextAreaElement>("textbox").value).toBe(
      "Expanded China: 1 new thing",
    );
  });

  it("unfolds from the question in plain words", async () => {
    await showExpanded();
    const strip = await openTrail();
    fireEvent.click(button("Question: the neighbours of China, at most 40"));
    const [sent, cypher] = strip.getAllByRole("figure");
    expect([sent?.textContent, cypher?.textContent].map((text) => text?.slice(0, 20))).toEqual([
      'As it was sent{\n  "e',
      "As Cypher// $ids = [",
    ]);
  });
});

describe("asking again", () => {
  it("makes a new step from where one stands", async () => {
    await showExpanded();
    act(session.undo);
    await openTrail();
    fireEvent.click(button("Ask it again from here: step 2"));
    await screen.findByText("1 other way from here");
    expect(Object.keys(workspaceNow().things)).toEqual([
      "place/china",
      "place/mexico",
      "place/peru",
    ]);
    expect(pathTo(session.store.getState().trail).map(({ id }) => id)).toEqual([
      "step-1",
      "step-3",
    ]);
  });

  it("says so when nothing new came", async () => {
    await showExpanded();
    await openTrail();
    fireEvent.click(button("Ask it again from here: step 2"));
    const told = await screen.findByText("It was asked again, and nothing new came.");
    expect([told.tagName, session.store.getState().trail.made]).toEqual(["OUTPUT", 2]);
  });

  it("says why it failed", async () => {
    showPage(<Trail />);
    act(() => {
      const sentence = { key: "steps.shown", params: { name: "Peru" } } as const;
      const question = { endpoint: "expand", input: { ids: ["place/peru"] } };
      const changes = [{ key: "hidden", id: "place/china", from: null, to: true }] as const;
      session.dispatch({ sentence, question, changes });
    });
    await openTrail();
    fireEvent.click(button("Ask it again from here: step 2"));
    const told = await screen.findByRole("alert");
    expect(told.textContent).toBe("The data does not hold it. It may have been removed since.");
  });

  it("asks for paths with what was asked and what is on", async () => {
    const asked = showPage(<Trail />);
    act(() => {
      const sentence = { key: "steps.shown", params: { name: "Peru" } } as const;
      const input = { from: ["place/china"], to: ["place/mexico"], documents: ["document/a"] };
      const changes = [{ key: "hidden", id: "place/china", from: null, to: true }] as const;
      session.dispatch({ sentence, question: { endpoint: "paths", input }, changes });
    });
    await openTrail();
    fireEvent.click(button("Ask it again from here: step 2"));
    await screen.findByRole("alert");
    const question = asked.find(({ path }) => path === "/api/paths");
    expect(question?.body).toMatchObject({ from: ["place/china"], to: ["place/mexico"] });
    expect(question?.body).not.toHaveProperty("documents");
  });
});
