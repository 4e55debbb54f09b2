import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";

import { LessonPanel } from "../../../../../client/features/learn/lessons/LessonPanel.tsx";
import { LessonSide } from "../../../../../client/features/learn/lessons/LessonSide.tsx";
import { LessonStage } from "../../../../../client/features/learn/lessons/LessonStage.tsx";
import { freshDesk, useLearnDesk } from "../../../../../client/session/learn/learn-desk.ts";
import { useLessonDesk } from "../../../../../client/session/lessons/lesson-desk.ts";
import { useLessonSketch } from "../../../../../client/session/lessons/lesson-sketch.ts";
import type { LessonStep } from "../../../../../contract/lessons/lesson.ts";
import { leavePage, showPage, thePageReach } from "../../../support/a-page.tsx";
import { servedModels, simulateHere } from "../../../support/a-simulator.ts";
import { claimsAbout, seizeMore } from "../../../support/some-lessons.ts";

/** Sales are asked for, and their chart is not named first. */
const lesson = { ...seizeMore, steps: seizeMore.steps.map(withPriceFirst) };

function withPriceFirst(step: LessonStep): LessonStep {
  if (step.key !== "guess" || step.view.as !== "run") return step;
  const view: LessonStep["view"] = { ...step.view, charts: ["price", "sales"] };
  return { ...step, view };
}

/** Sales as someone may draw them: they fall to 55 by the end. */
const drawn = Array.from({ length: 121 }, (_, month) => 100 - (45 * month) / 120);

beforeEach(async () => {
  simulateHere();
  const props = {
    reach: thePageReach(),
    onFailure: (error: unknown) => {
      throw error;
    },
  };
  showPage(
    <main>
      <LessonPanel />
      <LessonStage {...props} />
      <LessonSide {...props} />
    </main>,
    {
      "/api/models": { models: servedModels },
      "/api/lessons": { lessons: [lesson] },
      "/api/queries": { queries: [] },
      "/api/things": { nodes: [], edges: [], missing: [] },
      "/api/queries/claims-about": claimsAbout(lesson),
    },
  );
  fireEvent.click(await screen.findByRole("button", { name: /Seize more/ }));
  next(await screen.findByRole("button", { name: "Leave it open" }));
  await chart("Sales");
  act(() => {
    useLessonSketch.getState().draw(`${lesson.id} guess`, drawn);
  });
});

afterEach(() => {
  leavePage();
  localStorage.clear();
  useLearnDesk.setState(freshDesk, true);
  useLessonDesk.setState({ works: {} });
  useLessonSketch.setState({ sketches: {} });
});

function next(button = screen.getByRole("button", { name: /^(Next|Leave it open)$/ })): void {
  fireEvent.click(button);
}

async function chart(title: string): Promise<HTMLElement> {
  return within(await screen.findByRole("figure", { name: title })).getByRole("img");
}

function looks(picture: HTMLElement): string[] {
  const drawnLines = picture.querySelectorAll<SVGPathElement>("svg > path[data-look]");
  return [...drawnLines].map(({ dataset }) => dataset["look"] ?? "").toSorted();
}

function guessIn(picture: HTMLElement): string | null | undefined {
  return picture.querySelector('svg > path[data-look="guess"]')?.getAttribute("d");
}

it("stays where it was drawn when the run comes beside it", async () => {
  const before = await chart("Sales");
  const [lines, path] = [looks(before), guessIn(before)];
  fireEvent.click(screen.getByRole("button", { name: "That is my guess" }));
  await screen.findByRole("button", { name: "Next" });
  const after = await chart("Sales");
  expect([lines, looks(after)]).toEqual([
    ["base", "guess"],
    ["base", "changed", "guess"],
  ]);
  expect(guessIn(after)).toBe(path);
});

it("is drawn on the chart of what is asked for, which stands first", async () => {
  const [sales, price] = [await chart("Sales"), await chart("Price")];
  expect(looks(sales)).toContain("guess");
  expect(looks(price)).toEqual(["base"]);
  expect(sales.compareDocumentPosition(price)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it("is shown again on the chart of what was drawn, and on no other", async () => {
  fireEvent.click(screen.getByRole("button", { name: "That is my guess" }));
  next(await screen.findByRole("button", { name: "Next" }));
  const [sales, seized] = [await chart("Sales"), await chart("Seized")];
  next();
  next();
  const revenue = await chart("Revenue");
  expect([sales, seized, revenue].map((one) => looks(one).includes("guess"))).toEqual([
    true,
    false,
    false,
  ]);
});

it("is the one that was handed over, also where nothing drawn is at hand", async () => {
  fireEvent.click(screen.getByRole("button", { name: "That is my guess" }));
  next(await screen.findByRole("button", { name: "Next" }));
  act(() => {
    useLessonSketch.setState({ sketches: {} });
  });
  expect(looks(await chart("Sales"))).toContain("guess");
});
