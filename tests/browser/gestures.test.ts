import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { kept, spotOf } from "./support/kept.ts";
import { visits } from "./support/visit.ts";

const { visit } = visits();

const groups = "actor-class/mexican-crime-groups";
const sinaloa = "criminal-group/sinaloa";

async function heading(page: Page, name: string): Promise<void> {
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await inspector.getByRole("heading", { name }).waitFor();
}

describe("with a mouse on the canvas", () => {
  it("a click picks a thing, and a click on the ground lets go of it", async () => {
    const { page, troubles } = await visit();
    const { x, y } = await spotOf(page, sinaloa);
    await page.mouse.click(x, y);
    await heading(page, "Sinaloa");
    await page.mouse.click(300, 780);
    await heading(page, "Four currents between China, Mexico and the United States");
    expect(troubles).toEqual([]);
  });

  it("Shift and click adds to what is picked", async () => {
    const { page } = await visit();
    for (const id of [sinaloa, groups]) {
      const { x, y } = await spotOf(page, id);
      await page.keyboard.down("Shift");
      await page.mouse.click(x, y);
      await page.keyboard.up("Shift");
    }
    await heading(page, "2 picked");
  });

  it("a double click brings neighbours in, and nothing that stood there moves", async () => {
    const { page, troubles } = await visit();
    const before = (await kept(page)).positions;
    const { x, y } = await spotOf(page, groups);
    await page.mouse.dblclick(x, y);
    await page.getByText(/^Expanded the Mexican crime groups/).waitFor();
    await expect
      .poll(async () => Object.keys((await kept(page)).positions))
      .not.toHaveLength(Object.keys(before).length);
    expect((await kept(page)).positions).toMatchObject(before);
    expect(troubles).toEqual([]);
  });

  it("a drag moves a thing in one step, and undo puts it back to the unit", async () => {
    const { page } = await visit();
    const before = (await kept(page)).positions[sinaloa];
    const { x, y } = await spotOf(page, sinaloa);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 30, y + 20, { steps: 4 });
    await page.mouse.move(x - 60, y + 40, { steps: 4 });
    await page.mouse.up();
    await page.getByText("Moved Sinaloa").first().waitFor();
    await expect.poll(async () => (await kept(page)).positions[sinaloa]).not.toEqual(before);
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await kept(page)).positions[sinaloa]).toEqual(before);
  });

  it("a right click offers what can be done with a thing", async () => {
    const { page } = await visit();
    const { x, y } = await spotOf(page, sinaloa);
    await page.mouse.click(x, y, { button: "right" });
    await page.getByRole("menuitem", { name: /^Hide/ }).click();
    await page.getByText("Hid Sinaloa").first().waitFor();
  });

  it("the wheel comes closer to where it points", async () => {
    const { page } = await visit();
    const before = (await kept(page)).camera.zoom;
    const { x, y } = await spotOf(page, sinaloa);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => (await kept(page)).camera.zoom).toBeGreaterThan(before);
    const now = await spotOf(page, sinaloa);
    expect(Math.hypot(now.x - x, now.y - y)).toBeLessThan(2);
  });
});
