import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { Gallery } from "../../../../client/features/questions/gallery/Gallery.tsx";
import { findQuestion, useGallery } from "../../../../client/session/questions/gallery.ts";
import { saveVariant } from "../../../../client/session/questions/kept-variants.ts";
import { aProblem } from "../../support/fake-server.ts";
import { leaveQuestions, press, showQuestions } from "./a-gallery.tsx";

afterEach(leaveQuestions);

const field = () => screen.findByRole("searchbox", { name: "Find a question" });
const listed = (name: string) =>
  within(screen.getByRole("region", { name }))
    .getAllByRole("listitem")
    .map((one) => one.textContent);
const here = () => document.activeElement;
const opened = () => {
  const { name, written, variant } = useGallery.getState();
  return { name, written, variant };
};

describe("the gallery", () => {
  it("lists the questions by group, with what they ask for, and counts them", async () => {
    showQuestions(<Gallery />);
    await field();
    expect([
      listed("Supply chains and flows"),
      listed("Who says what"),
      screen.getByRole("status", { name: "3 questions" }).textContent,
    ]).toEqual([
      ["Who supplies whom?", "What does a place receive?Asks for: place"],
      ["Who says what?"],
      "3",
    ]);
  });

  it("finds a question by the words of its description, and says where none is", async () => {
    showQuestions(<Gallery />);
    fireEvent.change(await field(), { target: { value: "speaker" } });
    const found = screen.getAllByRole("listitem").map((one) => one.textContent);
    fireEvent.change(await field(), { target: { value: "nowhere" } });
    expect([found, screen.queryAllByRole("listitem")]).toEqual([["Who says what?"], []]);
    expect(screen.getByText(/No question holds these words/)).toBeTruthy();
  });

  it("opens the one that is pressed, and marks it", async () => {
    showQuestions(<Gallery />);
    await press(/What does a place receive/);
    expect(opened()).toEqual({ name: "trade", written: {}, variant: null });
    expect(screen.getByRole("button", { current: true }).textContent).toContain("place receive");
  });

  it("gives its field the focus when the reader is sent to it, and only then", async () => {
    showQuestions(<Gallery />);
    await field();
    const before = here();
    act(findQuestion);
    expect([before, here()]).toEqual([document.body, await field()]);
  });

  it("is walked with the arrows, from the field to the last row and back", async () => {
    showQuestions(<Gallery />);
    (await field()).focus();
    const walk = ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowUp"].map((key) => {
      if (here()) fireEvent.keyDown(here() ?? document.body, { key });
      return here()?.textContent ?? "";
    });
    expect(walk.map((text) => text.slice(0, 12))).toEqual([
      "Who supplies",
      "What does a ",
      "Who supplies",
      "",
      "",
    ]);
  });

  it("says why the questions do not come, and asks again", async () => {
    let fails = true;
    const server = () => (fails ? aProblem(500, "internal") : { queries: [] });
    showQuestions(<Gallery />, { "/api/queries": server });
    await screen.findByRole("alert");
    fails = false;
    await press("Try again");
    expect(await screen.findByText(/No question holds these words/)).toBeTruthy();
  });
});

describe("one’s own variants", () => {
  const variant = { name: "China’s", question: "trade", written: { place: "place/china" } };

  async function saved(): Promise<void> {
    showQuestions(<Gallery />);
    await field();
    saveVariant(variant);
    await screen.findByRole("button", { name: /^China’s/ });
  }

  it("stand below, and open filled in", async () => {
    await saved();
    await press(/^China’s/);
    expect([listed("Yours"), opened()]).toEqual([
      ["China’sWhat does a place receive?"],
      { name: "trade", written: { place: "place/china" }, variant: "China’s" },
    ]);
  });

  it("get another name, but none that is taken", async () => {
    await saved();
    saveVariant({ ...variant, name: "Mexico’s" });
    await press("Rename “China’s”");
    const name = screen.getByRole("textbox", { name: "New name of “China’s”" });
    fireEvent.change(name, { target: { value: "Mexico’s" } });
    await press("Rename");
    const warned = screen.getByText(/is there already/).textContent;
    fireEvent.change(name, { target: { value: "Of China" } });
    await press("Rename");
    expect([warned, listed("Yours")]).toEqual([
      "“Mexico’s” is there already. Choose another name.",
      ["Mexico’sWhat does a place receive?", "Of ChinaWhat does a place receive?"],
    ]);
  });

  it("keep their name where renaming is left", async () => {
    await saved();
    await press("Rename “China’s”");
    const name = screen.getByRole("textbox", { name: "New name of “China’s”" });
    fireEvent.change(name, { target: { value: "Other" } });
    fireEvent.keyDown(name, { key: "Escape" });
    expect(listed("Yours")).toEqual(["China’sWhat does a place receive?"]);
  });

  it("are removed, and come back with undo", async () => {
    await saved();
    await press("Remove “China’s”");
    const left = screen.queryByRole("button", { name: /^China’s/ });
    await press("Undo");
    expect([left, listed("Yours")]).toEqual([null, ["China’sWhat does a place receive?"]]);
  });
});
