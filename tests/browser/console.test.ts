import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { violations } from "./support/axe.ts";
import { drawn, outline, visits } from "./support/visit.ts";

const { visit } = visits();

function editor(page: Page) {
  return page.getByRole("textbox", { name: "Cypher text" });
}

async function openConsole(page: Page): Promise<void> {
  await page.keyboard.press("q");
  await editor(page).waitFor();
}

/** Types a text in place of what is written; what is suggested on the way is left alone. */
async function write(page: Page, text: string): Promise<void> {
  await editor(page).press("Control+a");
  await page.keyboard.insertText(text);
}

async function turnTo(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

function table(page: Page) {
  return page.getByRole("table", { name: /^The answer/ });
}

/** A browser reports each refusal by itself, whatever the page makes of it. */
function ofThePage(troubles: readonly string[]): string[] {
  return troubles.filter((trouble) => !trouble.includes("Failed to load resource"));
}

const supplies = "MATCH (a:Entity)-[r:SUPPLIES]->(b:Entity)\nRETURN a, r, b, r.confidence AS sure";
/** More pairs than anyone counts in ten seconds. */
const endless =
  "MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity)\nWHERE a.name + b.name + c.name = d.name\nRETURN count(*) AS n";

describe("the console", () => {
  it("has a text written, mended and answered by the keyboard alone", async () => {
    const { page, troubles } = await visit();
    await openConsole(page);
    await page.keyboard.type("MATCH (a:Pla");
    await page.getByRole("option", { name: /^Place/ }).waitFor();
    // A list that has just opened lets keys pass, lest it takes what was meant for the text.
    await page.waitForTimeout(200);
    await page.keyboard.press("Enter");
    await expect.poll(() => editor(page).textContent()).toContain("(a:Place");

    await write(page, "MATCH (a:Place) CREATE (b) RETURN a");
    await page.getByText(/CREATE does more than read/).waitFor();
    await write(page, "MATCH (a:Place)\nRETURN a, a.neighbours AS neighbours LIMIT 5");
    await page.getByText(/CREATE does more than read/).waitFor({ state: "detached" });
    await page.keyboard.press("Control+Enter");
    await page.getByText(/^5 rows in \d+ ms$/).waitFor();
    expect(await table(page).getByRole("row").count()).toBe(6);

    await page.keyboard.press("Escape");
    expect(await editor(page).evaluate((element) => element === document.activeElement)).toBe(
      false,
    );
    await page.keyboard.press("q");
    await editor(page).waitFor({ state: "detached" });
    expect(ofThePage(troubles)).toEqual([]);
  });

  it("takes back a text that takes long, and answers the next one", async () => {
    const { page } = await visit();
    await openConsole(page);
    await write(page, endless);
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("You stopped it. No row had come.").waitFor();
    await write(page, "RETURN 9007199254740993 AS big");
    await page.keyboard.press("Control+Enter");
    await table(page).getByRole("cell", { name: "9007199254740993" }).waitFor();
  });

  it("draws what a text returned and nothing else, which undo takes back", async () => {
    const { page, troubles } = await visit();
    const before = await outline(page).getByRole("button").allTextContents();
    await openConsole(page);
    await write(page, "MATCH (a:Entity {id: $id})-[r]-(b:Entity)\nRETURN a.id AS thing LIMIT 1");
    await page.getByRole("textbox", { name: "Parameters as JSON" }).focus();
    await page.keyboard.insertText('{ "id": "place/mexico" }');
    await page.keyboard.press("Control+Enter");
    await table(page).getByRole("button", { name: "Mexico" }).waitFor();
    await turnTo(page, "Graph");
    await page.getByText(/^Drew the answer to a Cypher text: 1 thing/).waitFor();
    await expect.poll(() => outline(page).getByRole("button").count()).toBe(1);

    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => outline(page).getByRole("button").allTextContents()).toEqual(before);
    await page.getByRole("button", { name: "Trail", exact: true }).click();
    await page
      .getByRole("button", { name: /^Question: a Cypher text, MATCH/ })
      .first()
      .click();
    await page.getByText("As Cypher").waitFor();
    expect(troubles).toEqual([]);
  });

  it("keeps a text under a name, to be found after a reload", async () => {
    const { page } = await visit();
    await openConsole(page);
    await write(page, supplies);
    await turnTo(page, "Saved");
    await page.getByRole("textbox", { name: "A name for this text" }).fill("Who supplies whom");
    await page.keyboard.press("Enter");
    await write(page, "RETURN 1");
    await page.reload();
    await drawn(page);
    await openConsole(page);
    await turnTo(page, "Saved");
    await page.getByRole("button", { name: /^Who supplies whom/ }).click();
    await expect.poll(() => editor(page).textContent()).toContain("SUPPLIES");
    await editor(page).press("Control+Enter");
    await page.getByText(/^\d+ rows in \d+ ms$/).waitFor();
  });

  it("has examples that all run on the graph at hand", async () => {
    const { page, troubles } = await visit();
    await openConsole(page);
    const examples = page.getByRole("region", { name: "Cheat sheet" }).getByRole("button");
    await examples.first().waitFor();
    const count = await examples.count();
    expect(count).toBeGreaterThan(8);
    for (let at = 0; at < count; at += 1) {
      await turnTo(page, "Cheat sheet");
      await examples.nth(at).click();
      await page.getByRole("button", { name: /^Run/ }).click();
      await table(page).getByRole("cell").first().waitFor();
    }
    expect(troubles).toEqual([]);
  });

  it.each([
    { width: 1440, height: 900, theme: "light" },
    { width: 1024, height: 768, theme: "dark" },
  ] as const)("breaks no rule of access, whatever it shows, at $width in $theme", async (sight) => {
    const { page, troubles } = await visit(sight);
    await openConsole(page);
    const found = [await violations(page)];
    await write(page, "MATCH (a) DELETE a");
    await page.getByText(/DELETE does more than read/).waitFor();
    found.push(await violations(page));
    await write(page, supplies);
    await page.keyboard.press("Control+Enter");
    await page.getByText(/^\d+ rows in \d+ ms$/).waitFor();
    for (const name of ["Table", "Raw", "Graph", "History", "Saved"]) {
      await turnTo(page, name);
      found.push(await violations(page));
      if (name === "Graph") await turnTo(page, "History");
    }
    expect([found.flat(), ofThePage(troubles)]).toEqual([[], []]);
  });
});
