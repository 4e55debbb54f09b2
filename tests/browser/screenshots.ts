import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { argv } from "node:process";

import type { Page } from "playwright-core";

import {
  checkResults,
  compareGuess,
  endLesson,
  lightLoop,
  makeLesson,
  seizeMore,
  sketchGuess,
} from "./support/learn-pictures.ts";
import { openBrowser, openPage, type Sight } from "./support/open-browser.ts";
import { startProduct } from "./support/product.ts";
import { atlas } from "./support/some-rows.ts";
import { drawn, pick } from "./support/visit.ts";

// npm run screenshots [-- NAME…]: takes the pictures of the README and the user guide, or those that
// are named, from the product itself.
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
  { name: "questions", act: askReadyQuestion },
  { name: "questions-chart", act: askForChart },
  { name: "questions-variant", sight: { width: 1024, height: 768 }, act: saveVariant },
  { name: "console", act: runCypher },
  { name: "console-refused", act: writeRefused },
  { name: "console-completion", sight: { width: 1024, height: 768 }, act: completeLabel },
  { name: "share", act: openShare },
  { name: "trail", act: openTrail },
  { name: "model", act: seizeMore },
  { name: "model-graph", act: lightLoop },
  { name: "lesson-predict", act: sketchGuess },
  { name: "lesson-run", act: compareGuess },
  { name: "lesson-score", act: endLesson },
  { name: "results", act: checkResults },
  { name: "lesson-editor", act: makeLesson },
  { name: "palette", act: async (page) => page.keyboard.press("Control+k") },
];

const asked = argv.slice(2);
await mkdir(folder, { recursive: true });
const [browser, product] = await Promise.all([openBrowser(), startProduct()]);
try {
  for (const picture of pictures) {
    if (asked.length === 0 || asked.includes(picture.name)) await take(picture);
  }
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

type Asked = { readonly title: string; readonly field: string; readonly thing: string };

/** Asks a ready question with a thing of the kind "Place". */
async function askReady(page: Page, { title, field, thing }: Asked): Promise<void> {
  await page.getByRole("button", { name: title }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByRole("combobox", { name: field }).fill(thing);
  await page.getByRole("option", { name: `${thing} Place` }).click();
  await page.keyboard.press("Control+Enter");
}

async function askReadyQuestion(page: Page): Promise<void> {
  await page.keyboard.press("g");
  const title = "What does a place receive, and what does it send?";
  await askReady(page, { title, field: "Place or actor", thing: "China" });
  await page.getByRole("region", { name: "Only what the answer holds is drawn" }).waitFor();
}

async function askForChart(page: Page): Promise<void> {
  await page.keyboard.press("g");
  await page.getByRole("searchbox", { name: "Find a question" }).fill("layers");
  const title = "In which layers does a thing stand?";
  await askReady(page, { title, field: "Thing", thing: "Mexico" });
  await page.getByRole("figure").waitFor();
}

async function saveVariant(page: Page): Promise<void> {
  await askReadyQuestion(page);
  await page.getByRole("button", { name: "Save a variant" }).click();
  await page.keyboard.type("What China trades");
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox", { name: "Find a question" }).fill("goods");
}

/** Puts a text into the console, whose list of suggestions is left alone. */
async function writeCypher(page: Page, text: string): Promise<void> {
  await page.keyboard.press("q");
  await page.getByRole("textbox", { name: "Cypher text" }).waitFor();
  await page.keyboard.insertText(text);
}

async function runCypher(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Fold the right panel" }).click();
  await writeCypher(
    page,
    "MATCH (a:Entity)-[r {layer: $layer}]->(b:Entity)\nWHERE r.confidence >= 60\nRETURN a, r, b\nORDER BY r.confidence DESC LIMIT 20",
  );
  await page.getByRole("textbox", { name: "Parameters as JSON" }).focus();
  await page.keyboard.insertText('{ "layer": "arms" }');
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^\d+ rows in \d+ ms$/).waitFor();
}

async function writeRefused(page: Page): Promise<void> {
  await writeCypher(page, "MATCH (a:Place)\nSET a.name = 'Elsewhere'\nRETURN a");
  await page.getByText(/SET does more than read/).waitFor();
}

async function completeLabel(page: Page): Promise<void> {
  await page.keyboard.press("q");
  await page.getByRole("textbox", { name: "Cypher text" }).waitFor();
  await page.keyboard.type("MATCH (a:Pub");
  await page.getByRole("option").first().waitFor();
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
