import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { published } from "../../contract/limits.ts";
import { violations } from "./support/axe.ts";
import { drawn, outline, pick, visits } from "./support/visit.ts";

const { visit, product } = visits();

const Kept = z.object({
  workspace: z.looseObject({
    camera: z.object({ x: z.number(), y: z.number(), zoom: z.number() }),
  }),
  trail: z.object({ current: z.string(), steps: z.record(z.string(), z.looseObject({})) }),
});

/** What this browser keeps of the work, once it has come to rest. */
async function keptOn(page: Page): Promise<z.infer<typeof Kept>> {
  await page.getByText("Saved here").waitFor();
  const text = await page.evaluate(() => localStorage.getItem("contraflow.session.1"));
  return Kept.parse(JSON.parse(text ?? ""));
}

/** A camera in whole pixels, as a link has it. */
function inWholes({ workspace }: z.infer<typeof Kept>) {
  const { x, y, zoom } = workspace.camera;
  const camera = [Math.round(x), Math.round(y), zoom.toFixed(4)];
  return { ...workspace, camera };
}

/** Opens the dialog by its key and reads the link in it. */
async function linkOn(page: Page): Promise<string> {
  await page.keyboard.press("l");
  const field = page.getByRole("textbox", { name: "Link" });
  await field.waitFor();
  const link = await field.inputValue();
  await page.keyboard.press("Escape");
  return link;
}

async function arrange(page: Page): Promise<void> {
  await pick(page, /^US government/);
  await page.keyboard.press("e");
  await page
    .getByText(/^Expanded/)
    .first()
    .waitFor();
  await pick(page, /^Sinaloa/);
  await page.keyboard.press("h");
  await page.getByText(/^Hid/).first().waitFor();
}

async function toldOn(page: Page): Promise<string[]> {
  return outline(page).getByRole("button").allTextContents();
}

describe("a view that is sent as a link", () => {
  it("is the same in a fresh browser, its steps with it, and after a reload", async () => {
    const sender = await visit();
    await arrange(sender.page);
    const link = await linkOn(sender.page);
    const sent = await keptOn(sender.page);
    const told = await toldOn(sender.page);
    expect(link.length).toBeLessThan(published.linkCharacters);

    const { page, troubles } = await visit();
    await page.goto(link);
    await page.getByText("You see a view that came with a link.").waitFor();
    expect(await toldOn(page)).toEqual(told);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(async () => inWholes(await keptOn(page))).toEqual(inWholes(sent));
    expect((await keptOn(page)).trail.steps).toEqual(sent.trail.steps);
    expect(page.url()).toBe(`${product().url}/`);
    await page.reload();
    await drawn(page);
    expect([await toldOn(page), troubles]).toEqual([told, []]);
  });

  it("lets the reader go back to work of his own", async () => {
    const sender = await visit();
    await arrange(sender.page);
    const link = await linkOn(sender.page);
    const { page } = await visit();
    await pick(page, /^Sinaloa/);
    await page.keyboard.press("h");
    await page.getByText(/^Hid/).first().waitFor();
    const own = await toldOn(page);
    await page.evaluate((address) => {
      location.hash = new URL(address).hash;
    }, link);
    await page.getByRole("button", { name: "Back to your own work" }).click();
    await expect.poll(async () => toldOn(page)).toEqual(own);
  });
});

describe("a link that cannot be opened", () => {
  it.each([
    ["cut short", (link: string) => link.slice(0, -20), /cut short or was changed/],
    ["of a newer product", (link: string) => link.replace("#v1.", "#v9."), /newer Contraflow/],
  ])("says so and leaves all as it was: %s", async (_what, spoil, said) => {
    const { page } = await visit();
    await pick(page, /^Sinaloa/);
    const link = await linkOn(page);
    await page.keyboard.press("h");
    await page.getByText(/^Hid/).first().waitFor();
    const before = await toldOn(page);
    await page.goto("about:blank");
    await page.goto(spoil(link));
    await page.getByRole("alert").getByText(said).waitFor();
    expect(await toldOn(page)).toEqual(before);
  });
});

describe("the dialog", () => {
  it.each([
    [1440, "light"],
    [1024, "dark"],
  ] as const)("has no fault of access at %i in %s", async (width, theme) => {
    const { page } = await visit({ width, theme });
    await page.getByRole("button", { name: "Share this view" }).click();
    await page.getByRole("textbox", { name: "Link" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
