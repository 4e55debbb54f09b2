import { readFile } from "node:fs/promises";

import type { Page } from "playwright-core";

/** What a learner answers in the lesson "Seize more", step by step. */
type Answers = {
  readonly sketch: readonly (readonly [number, number])[];
  readonly times: string;
  readonly options: readonly [string, string, string];
};

/** Parts of the chart, from its left and its top. */
const downForGood = [
  [0.05, 0.275],
  [0.1, 0.275],
  [0.25, 0.4],
  [0.6, 0.46],
  [0.98, 0.48],
] as const;
const dipAndReturn = [
  [0.02, 0.3],
  [0.12, 0.4],
  [0.3, 0.32],
  [0.97, 0.3],
] as const;

const hasty: Answers = {
  sketch: downForGood,
  times: "3",
  options: ["Buyers turn to other goods", "It falls with what is lost", "Sales dip deeper"],
};
const careful: Answers = {
  sketch: dipAndReturn,
  times: "3.9",
  options: ["Producers order more", "It falls with what is lost", "Sales dip deeper"],
};

/** Three times as much is seized at the border, with the bands of uncertainty on. */
export async function seizeMore(page: Page): Promise<void> {
  await page.keyboard.press("m");
  await page.getByRole("slider", { name: "Share seized at the border" }).press("End");
  await page.getByRole("heading", { name: /^Share seized at the border 30/ }).waitFor();
  await page.getByText("Uncertainty", { exact: true }).click();
  await page.getByText("eight runs of ten").first().waitFor();
}

export async function lightLoop(page: Page): Promise<void> {
  await seizeMore(page);
  await page.getByRole("button", { name: "The model", exact: true }).last().click();
  await page.getByRole("button", { name: /^Replacement/ }).click();
  await page.getByRole("region", { name: "Replacement" }).waitFor();
}

export async function sketchGuess(page: Page): Promise<void> {
  await openLesson(page, /Seize more/);
  await choose(page, "It lets us think so");
  await next(page);
  await sketch(page, downForGood);
}

export async function compareGuess(page: Page): Promise<void> {
  await sketchGuess(page);
  await page.getByRole("button", { name: "That is my guess" }).click();
  await page.getByText(/^You drew sales down for good\./).waitFor();
}

export async function endLesson(page: Page): Promise<void> {
  await openLesson(page, /Seize more/);
  await play(page, careful);
}

/** Two learners hand in the same lesson, and their teacher opens both files. */
export async function checkResults(page: Page): Promise<void> {
  await endLesson(page);
  const first = await handIn(page, "Ada");
  await page.getByRole("button", { name: "Begin anew" }).click();
  await play(page, hasty);
  const second = await handIn(page, "Grace");
  await page.getByRole("button", { name: "All lessons" }).first().click();
  await page.getByRole("button", { name: "Check results" }).click();
  await page.getByLabel("Choose files…").last().setInputFiles([first, second]);
  await page.getByRole("table", { name: "By question, over all files" }).waitFor();
}

/** A lesson that is being made of a run. */
export async function makeLesson(page: Page): Promise<void> {
  await page.keyboard.press("m");
  await page.getByRole("slider", { name: "Share seized at the border" }).press("End");
  await page.getByRole("heading", { name: /^Share seized at the border 30/ }).waitFor();
  await page.getByRole("button", { name: "Lessons", exact: true }).click();
  await page.getByRole("button", { name: "Make a lesson" }).click();
  await page.getByRole("textbox", { name: "Title of the lesson" }).fill("What seizing does");
  await page
    .getByRole("button", { name: /^Make a step of/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Text", exact: true }).waitFor();
}

async function openLesson(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press("m");
  await page.getByRole("button", { name: "Lessons", exact: true }).click();
  await page.getByRole("button", { name }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

async function play(page: Page, { sketch: points, times, options }: Answers): Promise<void> {
  await choose(page, "It lets us think so");
  await next(page);
  await sketch(page, points);
  await page.getByRole("button", { name: "That is my guess" }).click();
  await next(page);
  await page.getByRole("complementary").getByRole("textbox").fill(times);
  await page.keyboard.press("Enter");
  await next(page);
  for (const option of options) {
    await choose(page, option);
    await next(page);
  }
  await page.getByRole("button", { name: "Save the results" }).waitFor();
}

async function choose(page: Page, option: string): Promise<void> {
  await page.getByRole("button", { name: option }).click();
}

async function next(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Next", exact: true }).click();
}

/** Draws over the first chart by the mouse. */
async function sketch(page: Page, points: readonly (readonly [number, number])[]): Promise<void> {
  const box = await page.getByRole("slider", { name: "Time in the chart Sales" }).boundingBox();
  if (!box) throw new Error("There is no chart to draw on.");
  const at = points.map(([x, y]) => [box.x + x * box.width, box.y + y * box.height] as const);
  const [[x, y] = [0, 0]] = at;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const [toX, toY] of at) await page.mouse.move(toX, toY, { steps: 12 });
  await page.mouse.up();
  // The pointer would leave its reading of the chart on the picture.
  await page.mouse.move(0, 0);
}

/** The file of results that the page saves under this alias. */
async function handIn(page: Page, alias: string) {
  await page.getByRole("textbox", { name: /^A name of your choice/ }).fill(alias);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the results" }).click();
  const buffer = await readFile(await (await saved).path());
  const name = `${alias.toLowerCase()}.json`;
  return { name, mimeType: "application/json", buffer };
}
