import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { Territory } from "../../contract/scene.ts";
import { violations } from "./support/axe.ts";
import { kept, spotOf } from "./support/kept.ts";
import { drawn, visits } from "./support/visit.ts";

const { visit } = visits();

const sinaloa = "criminal-group/sinaloa";
const jalisco = "criminal-group/jalisco-nueva-generacion";

const Lands = z.object({
  workspace: z.object({ territories: z.record(z.string(), Territory) }),
});

function paths(page: Page) {
  return page.getByRole("list", { name: "The paths, the best first" });
}

async function ways(page: Page): Promise<string> {
  return (await paths(page).getByRole("heading").allTextContents()).join("\n");
}

/** Which of these names a path is said to lead through. */
async function through(page: Page, names: readonly string[]): Promise<string[]> {
  const said = await ways(page);
  return names.filter((one) => said.includes(`through ${one}`));
}

async function pickedPath(page: Page): Promise<string | null> {
  return paths(page).getByRole("button", { expanded: true }).textContent();
}

/** Right-clicks there and chooses from the menu that opens. */
async function choose(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  command: string,
): Promise<void> {
  await page.mouse.click(x, y, { button: "right" });
  await page.getByRole("menuitem", { name: command }).click();
}

/** The ground of a territory, at its left border. */
async function groundOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const { camera } = await kept(page);
  const text = await page.evaluate(() => localStorage.getItem("contraflow.session.1"));
  const land = Lands.parse(JSON.parse(text ?? "")).workspace.territories[id];
  const box = await page.locator("canvas").first().boundingBox();
  if (!land || !box) throw new Error(`${id} is not drawn`);
  return {
    x: box.x + box.width / 2 + (land.x + 30 - camera.x) * camera.zoom,
    y: box.y + box.height / 2 + (land.y + land.height / 2 - camera.y) * camera.zoom,
  };
}

/** Asks for the paths between the two groups, from the menu of each. */
async function askByMenu(page: Page): Promise<void> {
  await choose(page, await spotOf(page, sinaloa), "Path from here");
  await choose(page, await spotOf(page, jalisco), "Path to here");
  await paths(page).getByRole("heading").first().waitFor();
}

/** Types a name into a field of the question and takes what is suggested first. */
async function name(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole("combobox", { name: field, exact: true }).focus();
  const answered = page.waitForResponse(
    (response) => new URL(response.url()).searchParams.get("q") === text,
  );
  await page.keyboard.type(text);
  await answered;
  await page
    .getByRole("option", { name: new RegExp(`^${text} `) })
    .and(page.locator("[data-active-item]"))
    .waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: `Remove ${text}` }).waitFor();
}

async function askInWords(page: Page): Promise<void> {
  await page.keyboard.press("a");
  await page.getByRole("combobox", { name: "From" }).waitFor();
  await name(page, "From", "China");
  await name(page, "To", "Sinaloa");
  await page.keyboard.press("Control+Enter");
  await paths(page).getByRole("heading").first().waitFor();
}

describe("asking for paths", () => {
  it("goes by menu alone, around a place too, which one press allows again", async () => {
    const { page, troubles } = await visit();
    await askByMenu(page);
    expect(await ways(page)).toContain("through Mexico");

    await choose(page, await groundOf(page, "place/mexico"), "Avoid this on paths");
    await page.getByRole("button", { name: "Remove Mexico" }).waitFor();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    await expect.poll(() => through(page, ["Mexico", "fentanyl"])).toEqual(["fentanyl"]);

    await page.getByRole("button", { name: /^\d paths? through Mexico/ }).click();
    await expect.poll(() => ways(page)).toContain("through Mexico");
    expect(await page.getByRole("button", { name: "Remove Mexico" }).count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it("goes by keyboard alone, and reads a hop down to its claim and back", async () => {
    const { page, troubles } = await visit();
    await askInWords(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByText(/^Path 1 of/).waitFor();
    const best = await pickedPath(page);
    await page.keyboard.press("j");
    await page.getByText(/^Path 2 of/).waitFor();
    expect(await pickedPath(page)).not.toBe(best);
    await page.keyboard.press("k");
    await page.getByText(/^Path 1 of/).waitFor();
    expect(await pickedPath(page)).toBe(best);

    await page.getByRole("button", { name: /^Read it: China supplies/ }).press("Enter");
    await page.getByRole("heading", { level: 1, name: /^China supplies/ }).waitFor();
    await page.getByRole("button", { name: "Back to the paths" }).press("Enter");
    await paths(page).waitFor();
    expect(troubles).toEqual([]);
  });

  it("begins with a question that stands ready", async () => {
    const { page } = await visit();
    await page.getByRole("button", { name: "Ask how one thing leads to another" }).click();
    await page.getByRole("button", { name: /^How do precursors from China/ }).click();
    await paths(page).getByRole("heading").first().waitFor();
    await page.getByText(/\d relations looked at in \d+ ms/).waitFor();
  });

  it("says how far each side came where no path is, and what to give up", async () => {
    const { page } = await visit();
    await askInWords(page);
    await page.getByRole("combobox", { name: "Only in these layers" }).click();
    await page.getByRole("option", { name: "Arms" }).click();
    await page.keyboard.press("Escape");
    await name(page, "Without these things and kinds of relation", "Mexico");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "No way under these conditions" }).waitFor();
    await page
      .getByText(/^(?:From China, |Nothing leads to )/)
      .first()
      .waitFor();
  });
});

describe("paths that were found", () => {
  it("are copied with a footnote for each hop", async () => {
    const { page } = await visit();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await askInWords(page);
    await page.getByRole("button", { name: "Copy with footnotes" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^## China to Sinaloa: Precursors/);
    expect(copied).toMatch(/^1\. China supplies .*\[\^1\]$/m);
    expect(copied).toMatch(/^\[\^1\]: .* \*.*\*, paragraph \d+/m);
  });

  it("are copied by hand where the browser does not let the page", async () => {
    const { page } = await visit();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.reload();
    await drawn(page);
    await askInWords(page);
    await page.getByRole("button", { name: "Copy as text" }).click();
    const text = page.getByRole("textbox", { name: "The path" });
    expect(await text.inputValue()).toMatch(/^China to Sinaloa/);
    expect(await violations(page)).toEqual([]);
  });

  it("are there again after a reload, and go with undo and come with redo", async () => {
    const { page } = await visit();
    await askInWords(page);
    const found = await ways(page);
    await page.reload();
    await drawn(page);
    await paths(page).getByRole("heading").first().waitFor();
    expect(await ways(page)).toBe(found);
    await page.keyboard.press("Control+z");
    await paths(page).waitFor({ state: "detached" });
    await page.keyboard.press("Control+Shift+z");
    await paths(page).getByRole("heading").first().waitFor();
    expect(await ways(page)).toBe(found);
  });
});

describe("Ask", () => {
  it.each([
    { width: 1440, height: 900, theme: "light" },
    { width: 1024, height: 768, theme: "dark" },
    { width: 800, height: 900, theme: "light" },
  ] as const)(
    "breaks no rule of access, empty and answered, at $width in $theme",
    async (sight) => {
      const { page, troubles } = await visit(sight);
      await page.keyboard.press("a");
      await page.getByRole("combobox", { name: "From" }).waitFor();
      const empty = await violations(page);
      await page.getByRole("button", { name: /^What joins China/ }).click();
      // Its claims have come by then.
      await page.getByRole("button", { name: "Copy with footnotes", disabled: false }).waitFor();
      expect([empty, await violations(page), troubles]).toEqual([[], [], []]);
    },
  );
});
