import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { drawn, outline, pick, visits } from "./support/visit.ts";

const { visit } = visits();

const inspector = "Inspector";

function panel(page: Page) {
  return page.getByRole("complementary", { name: inspector });
}

async function onScreen(page: Page): Promise<string[]> {
  return outline(page).getByRole("button").allTextContents();
}

/** A name without the count of its hidden neighbours, which expanding may change. */
function bare(name: string): string {
  return name.replace(/, \d+ neighbours? not on screen$/, "");
}

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
}

describe("search", () => {
  it.each([
    ["sinalao", "Sinaloa"],
    ["generacion", "Jalisco Nueva Generación"],
    ["cartel", "Sinaloa"],
    ["laundering", "Proceeds"],
    ["guns", "Arms"],
  ])("finds for %s what is meant", async (text, name) => {
    const { page } = await visit();
    await find(page, text);
    const options = page.getByRole("option", { name: new RegExp(name) });
    await options.first().waitFor();
    expect(await options.count()).toBeGreaterThan(0);
  });

  it("loses no letter, however soon they follow the key that opens it", async () => {
    const { page } = await visit();
    for (const side of ["open", "folded"]) {
      if (side === "folded") await page.keyboard.press("[");
      await find(page, "generacion");
      const field = page.getByRole("combobox", { name: "Find a thing or a claim" });
      expect([side, await field.inputValue()]).toEqual([side, "generacion"]);
      await field.fill("");
      await field.blur();
    }
  });

  it("brings what is chosen into view and picks it", async () => {
    const { page, troubles } = await visit();
    expect((await onScreen(page)).join()).not.toContain("Mistrust");
    await find(page, "mistrust");
    await page.getByRole("option", { name: "Mistrust Factor" }).click();
    await panel(page).getByRole("heading", { name: "Mistrust" }).waitFor();
    expect((await onScreen(page)).join()).toContain("Mistrust");
    expect(troubles).toEqual([]);
  });

  it("says what to try when it finds nothing", async () => {
    const { page } = await visit();
    await find(page, "xyzzyx");
    await page.getByText(/Nothing is called “xyzzyx”/).waitFor();
  });
});

describe("expanding", () => {
  it("brings neighbours in, moves nothing, and is undone", async () => {
    const { page, troubles } = await visit();
    const before = await onScreen(page);
    await pick(page, /^US government/);
    await panel(page).getByRole("button", { name: "Expand" }).first().click();
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('nav[aria-label="What the graph shows"] button').length > count,
      before.length,
    );
    const after = await onScreen(page);
    expect(after.map(bare)).toEqual(expect.arrayContaining(before.map(bare)));

    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect.poll(() => onScreen(page)).toEqual(before);
    expect(troubles).toEqual([]);
  });
});

describe("the inspector", () => {
  it("reads a relation down to its passage", async () => {
    const { page } = await visit();
    await pick(page, /^Synthetic opioids .* Americans/);
    await panel(page)
      .getByRole("heading", { name: /Synthetic opioids .* Americans/ })
      .waitFor();
    await panel(page).getByText("Paragraph 8").first().waitFor();
    await panel(page)
      .getByText(/Synthetic opioids killed/)
      .waitFor();
  });

  it("reads a current with its hedge", async () => {
    const { page } = await visit();
    await pick(page, /^Proceeds/);
    await panel(page).getByText("often through China").first().waitFor();
  });

  it("says at the start what the sources do not say", async () => {
    const { page } = await visit();
    await panel(page).getByText("What the sources do not say").waitFor();
  });
});

describe("the legend", () => {
  it("switches a layer off and on again, and the trail says so", async () => {
    const { page } = await visit();
    const drugs = page.getByRole("button", { name: /^Drugs/ });
    expect(await drugs.getAttribute("aria-pressed")).toBe("true");
    await drugs.click();
    expect(await drugs.getAttribute("aria-pressed")).toBe("false");
    await page.getByText("Switched off Drugs").first().waitFor();
    await page.keyboard.press("Control+z");
    expect(await drugs.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("Control+Shift+z");
    expect(await drugs.getAttribute("aria-pressed")).toBe("false");
  });
});

describe("the view", () => {
  it("is there again after a reload", async () => {
    const { page } = await visit();
    await page.getByRole("button", { name: /^Drugs/ }).click();
    await pick(page, /^US government/);
    const before = await onScreen(page);
    await page.reload();
    await drawn(page);
    expect(await onScreen(page)).toEqual(before);
    expect(await page.getByRole("button", { name: /^Drugs/ }).getAttribute("aria-pressed")).toBe(
      "false",
    );
    await panel(page).getByRole("heading", { name: "US government" }).waitFor();
  });
});
