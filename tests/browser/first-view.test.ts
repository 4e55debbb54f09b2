import { describe, expect, it } from "vitest";

import { violations } from "./support/axe.ts";
import type { Sight } from "./support/open-browser.ts";
import { outline, visits } from "./support/visit.ts";

const { visit } = visits();

const sights: readonly Sight[] = [
  { width: 1440, height: 900, theme: "light" },
  { width: 1440, height: 900, theme: "dark" },
  { width: 1024, height: 768, theme: "light" },
  { width: 1024, height: 768, theme: "dark" },
  { width: 800, height: 900, theme: "light" },
];

describe("the first view", () => {
  it("shows the four currents between three places", async () => {
    const { page } = await visit();
    const names = async (list: string) =>
      outline(page).getByRole("list", { name: list }).getByRole("button").allTextContents();
    expect(await names("Places")).toHaveLength(3);
    expect(await names("Currents")).toHaveLength(4);
  });

  it("asks nothing of the network, breaks no policy and raises no error", async () => {
    const { page, troubles } = await visit();
    await page.waitForLoadState("networkidle");
    expect(troubles).toEqual([]);
  });

  it.each(sights)("passes axe at $width × $height, $theme", async (sight) => {
    const { page, troubles } = await visit(sight);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it("does not scroll the page at any of the sizes", async () => {
    for (const sight of sights) {
      const { page } = await visit(sight);
      const over = await page.evaluate(() => {
        const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
        return [scrollWidth - clientWidth, scrollHeight - clientHeight];
      });
      expect(over).toEqual([0, 0]);
    }
  });
});
