import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { violations } from "./support/axe.ts";
import { drawn, visits } from "./support/visit.ts";

const { visit } = visits();

const far = 160;

/** Tabs until it has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, to: Locator): Promise<void> {
  await to.first().waitFor();
  for (let pressed = 0; pressed < far; pressed += 1) {
    const isThere = await to.first().evaluate((part) => part === document.activeElement);
    if (isThere) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No Tab leads to ${String(to)}.`);
}

async function press(page: Page, name: RegExp | string, key = "Enter"): Promise<void> {
  await tabTo(page, page.getByRole("button", { name, exact: typeof name === "string" }));
  await page.keyboard.press(key);
}

/** Picks an option and hears what is said to it. */
async function choose(page: Page, option: RegExp, said: "Right" | "Not so" | null): Promise<void> {
  await press(page, option, "Space");
  await page
    .getByRole("status")
    .filter({ hasText: said ?? /./, visible: true })
    .first()
    .waitFor();
}

async function number(page: Page, value: string, said: "Right" | "Not so"): Promise<void> {
  const field = page.getByRole("complementary").getByRole("textbox");
  await tabTo(page, field);
  await page.keyboard.type(value);
  await page.keyboard.press("Enter");
  await page.getByRole("status").filter({ hasText: said, visible: true }).first().waitFor();
}

async function openLesson(page: Page, name: RegExp): Promise<void> {
  await press(page, "Learn");
  await press(page, "Lessons");
  await press(page, name);
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

describe("the model", () => {
  it("runs at once when a slider is turned by keys, and undo lets it rest", async () => {
    const { page, troubles } = await visit();
    await page.keyboard.press("m");
    const slider = page.getByRole("slider", { name: "Share seized at the border" });
    await tabTo(page, slider);
    await page.keyboard.press("End");
    const headline = page.getByRole("heading", { name: /^Share seized at the border 30/ });
    await headline.waitFor();
    expect(await headline.textContent()).toMatch(/sales −2\.5.%.*lowest −10\.5.% in month 12/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Control+z");
    await page.getByRole("heading", { name: /^Nothing has been changed/ }).waitFor();
    expect(troubles).toEqual([]);
  });

  it("is there again after a reload, with its run", async () => {
    const { page, troubles } = await visit();
    await page.keyboard.press("m");
    await tabTo(page, page.getByRole("slider", { name: "Cost of moving money" }));
    await page.keyboard.press("End");
    await page.getByRole("heading", { name: /^Cost of moving money 25/ }).waitFor();
    await page.waitForFunction(() =>
      localStorage.getItem("contraflow.session.1")?.includes('"key":"fee"'),
    );
    await page.reload();
    await drawn(page);
    await page.getByRole("heading", { name: /^Cost of moving money 25/ }).waitFor();
    expect(troubles).toEqual([]);
  });
});

describe("a run that is sent as a link", () => {
  it("opens in a fresh browser with the same charts, and a chart can be saved there", async () => {
    const { page: sender } = await visit();
    await sender.keyboard.press("m");
    await tabTo(sender, sender.getByRole("slider", { name: "Main source share" }));
    await sender.keyboard.press("Home");
    const headline = /^Main source share 0/;
    await sender.getByRole("heading", { name: headline }).waitFor();
    await sender.keyboard.press("l");
    const link = await sender.getByRole("textbox", { name: "Link" }).inputValue();

    const { page, troubles } = await visit();
    await page.goto(link);
    await page.getByRole("heading", { name: headline }).waitFor();
    const chart = page.getByRole("figure", { name: "Sales" });
    const saved = page.waitForEvent("download");
    await chart.getByRole("button", { name: "Save" }).click();
    await page.getByRole("menuitem", { name: /CSV/ }).click();
    expect((await saved).suggestedFilename()).toMatch(/sales.*\.csv$/i);
    expect(troubles).toEqual([]);
  });
});

describe("the model as a graph", () => {
  it("lights a loop, and leads from a variable to the thing it stands for", async () => {
    const { page, troubles } = await visit();
    await page.keyboard.press("m");
    const forms = page.getByRole("group", { name: "How the model stands here" });
    await forms.getByRole("button", { name: "The model" }).click();
    await page.getByRole("button", { name: /^Replacement/ }).click();
    await page.getByRole("region", { name: "Replacement" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole("button", { name: /^Violence/ })
      .first()
      .press("Enter");
    await page.getByRole("button", { name: "Violence in Mexico" }).click();
    await page.getByRole("button", { name: "Charts and map", pressed: true }).waitFor();
    expect(troubles).toEqual([]);
  });
});

describe("a lesson, by keyboard alone", () => {
  it("leads from a guess to the loop that proves it wrong: seize more", async () => {
    const { page, troubles } = await visit();
    await openLesson(page, /Seize more/);
    await choose(page, /It lets us think so/, "Right");
    await press(page, "Next");

    await tabTo(page, page.getByRole("slider", { name: "Time in the chart Sales" }));
    await page.keyboard.press("End");
    for (let pressed = 0; pressed < 8; pressed += 1) await page.keyboard.press("Shift+ArrowDown");
    await press(page, "That is my guess");
    await page.getByText(/^You drew sales down for good\./).waitFor();
    await press(page, "Next");

    await number(page, "3.9", "Right");
    expect(await violations(page)).toEqual([]);
    await press(page, "Next");
    await choose(page, /Producers order more/, "Right");
    await press(page, "Next");
    await choose(page, /It falls with what is lost/, "Not so");
    await press(page, "Next");
    await choose(page, /Sales dip deeper/, "Right");
    await press(page, "Next");
    await page.getByRole("heading", { name: "4 of 5 right" }).waitFor();
    expect(troubles).toEqual([]);
  });

  it("compares with what would have been otherwise: recruit or arrest", async () => {
    const { page, troubles } = await visit({ width: 1024, height: 768, theme: "dark" });
    await openLesson(page, /Recruit or arrest/);
    await number(page, "167800", "Right");
    await press(page, "Next");
    await choose(page, /^Fewer than in 2022/, null);
    await press(page, "Next");
    await number(page, "14,5", "Right");
    await press(page, "Next");
    await choose(page, /^With what would have been otherwise/, "Not so");
    await press(page, "Next");
    await choose(page, /^Both together/, "Right");
    await press(page, "Next");
    await choose(page, /^Half the recruits/, "Right");
    await press(page, "Next");
    expect(await violations(page)).toEqual([]);
    await choose(page, /^It states it/, null);
    await press(page, "Next");
    await page.getByRole("heading", { name: /^[45] of 6 right$/ }).waitFor();
    const saved = page.waitForEvent("download");
    await press(page, "Save the results");
    expect((await saved).suggestedFilename()).toBe("recruit-or-arrest-results.json");
    expect(troubles).toEqual([]);
  });
});
