import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import type { Page } from "playwright-core";

import { openBrowser, openPage, type Sight } from "./support/open-browser.ts";
import { startProduct } from "./support/product.ts";
import { atlas } from "./support/some-rows.ts";
import { drawn, pick } from "./support/visit.ts";

// npm run screenshots: takes the pictures of the README and the user guide from the product itself.
type Picture = {
  readonly name: string;
  readonly sight?: Partial<Sight>;
  readonly act?: (page: Page) => Promise<void>;
};

const folder = join(import.meta.dirname, "../../docs/pictures");
const desk: Sight = { width: 1440, height: 900, theme: "light" };
const settled = 600;

const pictures: readonly Picture[] = [
  { name: "first-view-light" },
  { name: "first-view-dark", sight: { theme: "dark" } },
  { name: "first-view-small", sight: { width: 1024, height: 768 } },
  { name: "current-dark", sight: { theme: "dark" }, act: async (page) => read(page, /^Proceeds/) },
  { name: "relation", act: async (page) => read(page, /^Synthetic opioids .* Americans/) },
  { name: "search", act: search },
  { name: "expanded", act: expand },
  { name: "legend", act: switchOff },
  { name: "sources", act: openSources },
  { name: "figures", act: showFigures },
  { name: "import", act: dropFile },
  { name: "paths", act: askForPaths },
  { name: "paths-question", sight: { width: 1024, height: 768 }, act: openAsk },
  { name: "paths-none", sight: { theme: "dark" }, act: askInVain },
  { name: "share", act: openShare },
  { name: "trail", act: openTrail },
  { name: "palette", act: async (page) => page.keyboard.press("Control+k") },
];

await mkdir(folder, { recursive: true });
const [browser, product] = await Promise.all([openBrowser(), startProduct()]);
try {
  for (const picture of pictures) await take(picture);
} finally {
  await browser.close();
  await product.stop();
}

async function take({ name, sight, act }: Picture): Promise<void> {
  const { page } = await openPage(browser, product.url, { ...desk, ...sight });
  await drawn(page);
  await act?.(page);
  await page.waitForLoadState("networkidle");
  // What eases in has come to rest by then.
  await page.waitForTimeout(settled);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
}

/** Picks without leaving the spoken list open over the picture. */
async function read(page: Page, name: RegExp): Promise<void> {
  await pick(page, name);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

async function search(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type("sinalao");
  await page.getByRole("option").first().waitFor();
}

async function expand(page: Page): Promise<void> {
  await read(page, /^Mexican crime groups/);
  const inspector = page.getByRole("complementary", { name: "Inspector" });
  await inspector.getByRole("button", { name: "Expand" }).first().click();
  await page
    .getByText(/^Expanded/)
    .first()
    .waitFor();
}

async function openSources(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sources", exact: true }).click();
  await page.getByRole("switch").or(page.getByRole("checkbox")).first().waitFor();
}

/** The rise in seizures, of which the article says one thing and the counts another. */
async function showFigures(page: Page): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type("fentanyl seizures");
  await page.getByRole("option", { name: /^Fentanyl seizures Indicator/ }).click();
  await page.getByRole("figure").first().waitFor();
  await page.getByRole("figure").first().scrollIntoViewIfNeeded();
}

async function openAsk(page: Page): Promise<void> {
  await page.keyboard.press("a");
  await page.getByRole("button", { name: /^How do precursors from China/ }).waitFor();
}

async function askForPaths(page: Page): Promise<void> {
  await openAsk(page);
  await page.getByRole("button", { name: /^How do precursors from China/ }).click();
  await page.getByRole("button", { name: "Copy with footnotes", disabled: false }).waitFor();
}

/** From China to Mexico in the layer of arms: no source says so. */
async function askInVain(page: Page): Promise<void> {
  await openAsk(page);
  for (const [field, text] of [
    ["From", "China"],
    ["To", "Mexico"],
  ] as const) {
    await page.getByRole("combobox", { name: field, exact: true }).fill(text);
    await page.getByRole("option", { name: `${text} Place` }).click();
  }
  await page.getByRole("combobox", { name: "Only in these layers" }).click();
  await page.getByRole("option", { name: "Arms" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Find the paths" }).click();
  await page.getByRole("heading", { name: "No way under these conditions" }).waitFor();
}

async function dropFile(page: Page): Promise<void> {
  const rows = atlas.map((row) => JSON.stringify(row));
  const text = rows.with(2, (rows[2] ?? "").replace('"Place"', '"Country"')).join("\n");
  const dataTransfer = await page.evaluateHandle((body) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([body], "atlas.jsonl"));
    return transfer;
  }, text);
  await page.dispatchEvent("main", "dragover", { dataTransfer });
  await page.dispatchEvent("main", "drop", { dataTransfer });
  await page.getByRole("textbox", { name: "Text of line 3" }).waitFor();
}

async function switchOff(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Cooperation, policy/ }).click();
}

async function openShare(page: Page): Promise<void> {
  await page.keyboard.press("l");
  await page.getByRole("textbox", { name: "Link" }).waitFor();
}

async function openTrail(page: Page): Promise<void> {
  await expand(page);
  await askForPaths(page);
  await page.getByRole("button", { name: "Trail", exact: true }).click();
}
