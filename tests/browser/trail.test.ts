import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { violations } from "./support/axe.ts";
import { outline, pick, visits } from "./support/visit.ts";

const { visit } = visits();

function strip(page: Page) {
  return page.getByRole("region", { name: "Trail", exact: true });
}

function here(page: Page) {
  return strip(page).locator("[aria-current=step]");
}

async function openTrail(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Trail", exact: true }).press("Enter");
  await here(page).waitFor();
}

/** Picks, expands and hides: three steps after the opening. */
async function explore(page: Page): Promise<void> {
  await pick(page, /^US government/);
  await page.keyboard.press("e");
  await page
    .getByText(/^Expanded the US government/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: /^Arms/ }).first().click();
  await page.getByText("Switched off Arms").first().waitFor();
}

async function onScreen(page: Page): Promise<string[]> {
  return outline(page).getByRole("button").allTextContents();
}

describe("the trail", () => {
  it.each([
    { width: 1440, height: 900, theme: "light" },
    { width: 1024, height: 768, theme: "dark" },
  ] as const)(
    "keeps a way that was left, by the keyboard alone, at $width × $height",
    async (sight) => {
      const { page, troubles } = await visit(sight);
      await explore(page);
      const explored = await onScreen(page);

      await openTrail(page);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Enter");
      await expect.poll(() => here(page).textContent()).toContain("Picked the US government");
      await page.keyboard.press("Escape");
      await strip(page).waitFor({ state: "hidden" });

      await page
        .getByRole("button", { name: /^Money/ })
        .first()
        .click();
      await openTrail(page);
      await strip(page).getByText("1 other way from here").waitFor();
      expect(await violations(page)).toEqual([]);

      await strip(page)
        .getByRole("button", { name: /^Expanded the US government.*, and 1 more step$/ })
        .press("Enter");
      await expect.poll(() => here(page).textContent()).toContain("Expanded the US government");
      await strip(page).getByRole("button", { name: "Switched off Money" }).waitFor();
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await expect.poll(() => onScreen(page)).toEqual(explored);

      await strip(page)
        .getByRole("button", { name: /^Question: the neighbours of/ })
        .press("Enter");
      await strip(page).getByText("As Cypher").waitFor();
      expect(await violations(page)).toEqual([]);
      expect(troubles).toEqual([]);
    },
  );
});
