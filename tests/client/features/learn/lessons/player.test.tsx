import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { LessonPanel } from "../../../../../client/features/learn/lessons/LessonPanel.tsx";
import { LessonSide } from "../../../../../client/features/learn/lessons/LessonSide.tsx";
import { LessonStage } from "../../../../../client/features/learn/lessons/LessonStage.tsx";
import { freshDesk, useLearnDesk } from "../../../../../client/session/learn/learn-desk.ts";
import { useLessonDesk } from "../../../../../client/session/lessons/lesson-desk.ts";
import { leavePage, showPage, thePageReach } from "../../../support/a-page.tsx";
import { servedModels, simulateHere } from "../../../support/a-simulator.ts";
import { claimsAbout, recruitOrArrest, seizeMore } from "../../../support/some-lessons.ts";

const failures: unknown[] = [];

beforeEach(async () => {
  simulateHere();
  const props = {
    reach: thePageReach(),
    onFailure: (error: unknown) => {
      failures.push(error);
    },
  };
  showPage(
    <>
      <LessonPanel />
      <LessonStage {...props} />
      <LessonSide {...props} />
    </>,
    {
      "/api/models": { models: servedModels },
      "/api/lessons": { lessons: [seizeMore, recruitOrArrest] },
      "/api/queries": { queries: [] },
      "/api/things": { nodes: [], edges: [], missing: [] },
      "/api/queries/claims-about": claimsAbout(recruitOrArrest),
    },
  );
  fireEvent.click(await screen.findByRole("button", { name: /Recruit or arrest/ }));
  await screen.findByRole("textbox");
});

afterEach(() => {
  leavePage();
  localStorage.clear();
  useLearnDesk.setState(freshDesk, true);
  useLessonDesk.setState({ works: {} });
});

function answer(value: string): void {
  fireEvent.change(screen.getByRole("textbox"), { target: { value } });
  fireEvent.click(screen.getByRole("button", { name: "Answer" }));
}

function next(name: "Next" | "Leave it open"): void {
  fireEvent.click(screen.getByRole("button", { name }));
}

describe("a lesson", () => {
  it("says its first step, with what it computes in its texts", () => {
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Recruit or arrest");
    expect(screen.getAllByText(/520/).length).toBeGreaterThan(0);
  });

  it("tells at once whether a number is right, and keeps the first answer", async () => {
    answer("100");
    expect(await screen.findByText("Not so")).toBeDefined();
    answer("167800");
    expect(await screen.findByText("Right")).toBeDefined();
    const work = useLessonDesk.getState().works[recruitOrArrest.id];
    expect(work?.answers["look"]).toMatchObject({ answer: { value: 100 }, right: false });
  });

  it("asks again for what is no number, and notes nothing", () => {
    answer("many");
    expect(screen.getByRole("alert").textContent).toContain("Write a number");
    expect(useLessonDesk.getState().works[recruitOrArrest.id]?.answers).toEqual({});
  });

  it.each(["167800", " 167800 ", "167800.0"])("reads %j as people write it", (text) => {
    answer(text);
    expect(screen.getByText("Right")).toBeDefined();
  });

  it("compares a prediction without calling it wrong", async () => {
    next("Leave it open");
    fireEvent.click(await screen.findByRole("button", { name: /^Fewer than in 2022/ }));
    expect(screen.queryByText("Not so")).toBeNull();
    const picked = screen.getByRole("button", { name: /^Fewer than in 2022/ });
    expect(picked.getAttribute("aria-pressed")).toBe("true");
  });

  it("does not tick off a step that was left open", async () => {
    answer("167800");
    next("Next");
    next("Leave it open");
    const steps = within(screen.getByRole("list", { name: "Steps" })).getAllByRole("button");
    expect(steps.slice(0, 3).map((step) => step.getAttribute("aria-label"))).toEqual([
      null,
      "Arrest twice as many, left open",
      null,
    ]);
    expect(screen.getByText("Run", { exact: true })).toBeDefined();
  });

  it("ends with a score of what counts, question by question", async () => {
    answer("167800");
    const { length } = recruitOrArrest.steps;
    next("Next");
    for (let step = 1; step < length; step += 1) next("Leave it open");
    expect(await screen.findByRole("heading", { name: "1 of 6 right" })).toBeDefined();
    expect(screen.getAllByText("left open").length).toBe(6);
    fireEvent.click(screen.getByRole("button", { name: "Begin anew" }));
    expect(await screen.findByRole("textbox")).toBeDefined();
    expect(failures).toEqual([]);
  });
});
