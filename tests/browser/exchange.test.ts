import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { violations } from "./support/axe.ts";
import { atlas } from "./support/some-rows.ts";
import { outline, visits } from "./support/visit.ts";

const { visit, product } = visits();

const lines = atlas.map((row) => JSON.stringify(row));
const third = lines[2] ?? "";
const withOneBadRow = lines.with(2, third.replace('"Place"', '"Country"')).join("\n");

async function drop(page: Page, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle((rows) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([rows], "atlas.jsonl"));
    return transfer;
  }, text);
  await page.dispatchEvent("main", "dragover", { dataTransfer });
  await page.getByText("Drop it to see what it would change").waitFor();
  await page.dispatchEvent("main", "drop", { dataTransfer });
}

/** How many things the data holds, as the foot says. */
async function things(page: Page): Promise<string | undefined> {
  const foot = page.getByRole("contentinfo");
  return /of (\d+) things/.exec((await foot.textContent()) ?? "")?.[1];
}

async function giveToken(page: Page): Promise<void> {
  const token = await readFile(join(product().folder, "token"), "utf8");
  await page.getByLabel("Write token").fill(token.trim());
  await page.keyboard.press("Enter");
}

describe("a file with one bad row", () => {
  it("is dropped, read, mended, taken in, and undone by removing its document", async () => {
    const { page } = await visit();
    const before = await things(page);
    await drop(page, withOneBadRow);

    const dialog = page.getByRole("dialog", { name: "Bring in a file" });
    const line = dialog.getByRole("textbox", { name: "Text of line 3" });
    await line.waitFor();
    const faults = dialog.getByRole("table", { name: "What is wrong, line by line" });
    expect(await faults.textContent()).toContain("kind");
    expect(await violations(page)).toEqual([]);

    await line.fill(third);
    await dialog.getByRole("button", { name: "Check again" }).click();
    await dialog.getByText("atlas.jsonl can be taken in. This is what it would do:").waitFor();
    expect(await things(page)).toBe(before);

    await dialog.getByRole("button", { name: "Take it in" }).click();
    await giveToken(page);
    await dialog.getByText("It is taken in, and the page follows.").waitFor();
    expect(await violations(page)).toEqual([]);
    // The text itself is a thing too.
    await expect.poll(() => things(page)).toBe(String(Number(before) + 2));

    await dialog.getByRole("button", { name: "Remove “An atlas of Central America”" }).click();
    const removal = page.getByRole("dialog", { name: "Remove a text" });
    await removal.getByRole("button", { name: "Remove it" }).click();
    await removal.getByText(/is removed, and the page follows\./).waitFor();
    await expect.poll(() => things(page)).toBe(before);
  });
});

describe("a file that is right", () => {
  it("is taken in by keyboard alone, shows what is new, and changes nothing the second time", async () => {
    const { page, troubles } = await visit();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Find a command" }).fill("bring in a file");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Bring in a file" });
    const choosing = page.waitForEvent("filechooser");
    await dialog.getByRole("button", { name: "Choose files" }).press("Enter");
    const file = { name: "atlas.jsonl", mimeType: "", buffer: Buffer.from(lines.join("\n")) };
    await (await choosing).setFiles([file]);
    await dialog.getByRole("button", { name: "Take it in" }).press("Enter");
    await giveToken(page);
    await dialog.getByRole("button", { name: "Show what is new" }).press("Enter");
    await dialog.waitFor({ state: "hidden" });
    await outline(page)
      .getByRole("button", { name: /^Guatemala/ })
      .first()
      .waitFor({ state: "attached" });
    await page.getByRole("heading", { name: "Guatemala" }).waitFor();

    await drop(page, lines.join("\n"));
    await page.getByText(/Taking it in would change nothing/).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(troubles).toEqual([]);
  });
});
