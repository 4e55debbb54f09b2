import { describe, expect, it } from "vitest";

import { violations } from "./support/axe.ts";
import { drawn, visits } from "./support/visit.ts";

const { visit } = visits();

describe("the palette", () => {
  it("opens on Ctrl+K, finds a command and runs it", async () => {
    const { page, troubles } = await visit();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Find a command" }).fill("about");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "About Contraflow" }).waitFor();
    expect(troubles).toEqual([]);
  });
});

describe("the dialogs", () => {
  it.each([
    ["the keys", "?", "Keys and gestures"],
    ["the palette", "Control+k", "Commands"],
  ])("%s pass axe, and Escape closes them", async (_what, key, name) => {
    for (const theme of ["light", "dark"] as const) {
      const { page } = await visit({ theme });
      await page.keyboard.press(key);
      const dialog = page.getByRole("dialog", { name });
      await dialog.waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
    }
  });
});

describe("the theme", () => {
  it("turns at a press and stays so after a reload", async () => {
    const { page } = await visit();
    const paper = async () =>
      page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--paper"));
    const light = await paper();
    await page.getByRole("button", { name: "Light or dark" }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    await drawn(page);
    expect(await paper()).toBe(dark);
  });
});

describe("the panels", () => {
  it("fold away with a key and come back", async () => {
    const { page } = await visit();
    const right = page.getByRole("complementary", { name: "Inspector" });
    await page.keyboard.press("]");
    await right.waitFor({ state: "hidden" });
    await page.keyboard.press("]");
    await right.waitFor({ state: "visible" });
  });
});

describe("what stands above and below the picture", () => {
  it("leaves room for the picture and the foot when both are open", async () => {
    for (const sight of [{}, { width: 1024, height: 768 }]) {
      const { page } = await visit(sight);
      await page.keyboard.press("m");
      await page.getByRole("slider").first().waitFor();
      await page.keyboard.press("q");
      await page.getByRole("textbox", { name: "Cypher" }).waitFor();
      const height = await page.evaluate(() => window.innerHeight);
      const foot = await page.getByRole("contentinfo").boundingBox();
      const picture = await page.getByRole("main").boundingBox();
      expect((foot?.y ?? height) + (foot?.height ?? 0)).toBeLessThanOrEqual(height);
      expect(picture?.height).toBeGreaterThan(90);
    }
  });
});
