import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { violations } from "./support/axe.ts";
import { drawn, outline, pick, visits } from "./support/visit.ts";

const { visit } = visits();

const article = "Get Tougher on Fentanyl and Trying to Bolster US-Mexico Anti-Crime Collaboration";

function inspector(page: Page) {
  return page.getByRole("complementary", { name: "Inspector" });
}

function sources(page: Page) {
  return page.getByRole("region", { name: "Sources", exact: true });
}

/** The mark of a limited view at the top, which says how many texts are on. */
function mark(page: Page, on: number) {
  return page.getByRole("button", { name: new RegExp(`^Sources: ${on} of \\d+$`) });
}

async function openSources(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sources", exact: true }).click();
  await sources(page).getByRole("checkbox").first().waitFor({ state: "attached" });
}

async function leaveOnlyTheArticle(page: Page): Promise<void> {
  await sources(page)
    .getByRole("button", { name: `Only: ${article}` })
    .press("Enter");
  await mark(page, 1).waitFor();
}

async function find(page: Page, text: string, option: RegExp): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.getByRole("option", { name: option }).first().click();
}

async function onScreen(page: Page): Promise<string[]> {
  return outline(page).getByRole("button").allTextContents();
}

/** The line of the article's claim in the plot of the rise in seizures. */
function statedRise(page: Page) {
  return inspector(page)
    .getByRole("list", { name: "percent on one axis" })
    .getByRole("button", { name: /^More than 500 percent/ });
}

describe("the facts", () => {
  it("contest the article's seizures when they are switched on; undo and a reload keep to it", async () => {
    const { page, troubles } = await visit();
    const atFirst = await onScreen(page);
    await openSources(page);
    await leaveOnlyTheArticle(page);
    await find(page, "fentanyl seizures", /^Fentanyl seizures Indicator/);
    await statedRise(page).waitFor();
    const contested = inspector(page).getByText(/\d against it/);
    expect(await contested.count()).toBe(0);
    expect(await statedRise(page).getAttribute("aria-label")).not.toContain("contradicts");

    await page.getByRole("button", { name: "Switch all sources on" }).click();
    await contested.first().waitFor();
    await inspector(page)
      .getByRole("button", { name: /^425 percent.*Another claim contradicts it/ })
      .waitFor();
    expect(await statedRise(page).getAttribute("aria-label")).toContain("contradicts");

    await page.keyboard.press("Control+z");
    await mark(page, 1).waitFor();
    await expect.poll(() => contested.count()).toBe(0);
    const limited = await onScreen(page);
    // A view is put by once it has been calm for a moment, or when its page is left.
    await page.reload();
    await drawn(page);
    await mark(page, 1).waitFor();
    expect(await onScreen(page)).toEqual(limited);
    expect(await contested.count()).toBe(0);

    // What was brought into view, then the limit.
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.getByText("Opened the first view").first().waitFor();
    await expect.poll(() => onScreen(page)).toEqual(atFirst);
    expect(troubles).toEqual([]);
  });

  it("make a relation contested on the canvas, and it goes with them", async () => {
    const { page, troubles } = await visit();
    await find(page, "rise in seizures 425", /425 percent/);
    const rise = outline(page).getByRole("button", { name: /contested/ });
    await rise.first().waitFor({ state: "attached" });
    const before = await onScreen(page);
    await openSources(page);
    await leaveOnlyTheArticle(page);
    await expect.poll(() => rise.count()).toBe(0);
    await inspector(page)
      .getByRole("heading", { name: "No source that is on speaks of it" })
      .waitFor();
    await page.getByText(/\d+ without a source that is on/).waitFor();
    await inspector(page).getByRole("button", { name: "Switch all sources on" }).click();
    await expect.poll(() => onScreen(page)).toEqual(before);
    expect(troubles).toEqual([]);
  });
});

describe("a claim of the inspector", () => {
  it("leaves on only the text that makes it", async () => {
    const { page } = await visit();
    await pick(page, /^Synthetic opioids .* Americans/);
    await inspector(page)
      .getByRole("button", { name: `${article}: switch all other sources off` })
      .first()
      .click();
    await mark(page, 1).waitFor();
  });
});

describe("without any source", () => {
  it("the page says so, and leads back to the same view", async () => {
    const { page, troubles } = await visit();
    const before = await onScreen(page);
    await openSources(page);
    await sources(page).getByRole("button", { name: "All off" }).click();
    const main = page.getByRole("main");
    await main.getByText("Every source is off").waitFor();
    expect(await onScreen(page)).toEqual([]);
    await main.getByRole("button", { name: "Switch all sources on" }).click();
    await expect.poll(() => onScreen(page)).toEqual(before);
    expect(troubles).toEqual([]);
  });
});

describe("the panel of sources", () => {
  it.each([
    { width: 1440, height: 900, theme: "light" },
    { width: 1024, height: 768, theme: "dark" },
    { width: 800, height: 900, theme: "light" },
  ] as const)("passes axe at $width × $height, $theme, as does a limited view", async (sight) => {
    const { page, troubles } = await visit(sight);
    await openSources(page);
    expect(await violations(page)).toEqual([]);
    await leaveOnlyTheArticle(page);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it("opens by a key and leaves the graph its own; Escape gives the legend back", async () => {
    const { page } = await visit();
    await page.keyboard.press("s");
    await leaveOnlyTheArticle(page);
    await page.keyboard.press("Control+z");
    await page.getByRole("button", { name: "Sources", exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Drugs/ }).waitFor();
  });

  it("stays under a dialog that it opens", async () => {
    const { page } = await visit();
    await openSources(page);
    await sources(page)
      .getByRole("button", { name: `Remove… ${article}` })
      .press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await sources(page).waitFor();
  });
});

describe("the figures of an indicator", () => {
  it("pass axe with a claim and the table open", async () => {
    for (const theme of ["light", "dark"] as const) {
      const { page } = await visit({ theme });
      await find(page, "fentanyl seizures", /^Fentanyl seizures Indicator/);
      await statedRise(page).click();
      await inspector(page).getByRole("button", { name: "As a table" }).first().click();
      await inspector(page).getByRole("table").waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });
});
