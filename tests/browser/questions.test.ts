import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { violations } from "./support/axe.ts";
import { drawn, outline, visits } from "./support/visit.ts";

const { visit, product } = visits();

const trade = "What does a place receive, and what does it send?";

const Kept = z.object({
  workspace: z.looseObject({ camera: z.unknown() }),
});

/** The view as the page has put it by at this Step; where one looks is no part of it. */
async function keptAt(page: Page, step: string): Promise<Record<string, unknown>> {
  await page.waitForFunction(
    (current) => localStorage.getItem("contraflow.session.1")?.includes(`"current":"${current}"`),
    step,
  );
  const text = await page.evaluate(() => localStorage.getItem("contraflow.session.1"));
  const { camera: _camera, ...view } = Kept.parse(JSON.parse(text ?? "")).workspace;
  return view;
}

async function open(page: Page, title: string): Promise<void> {
  await page.keyboard.press("g");
  await page.getByRole("searchbox", { name: "Find a question" }).fill(title);
  await page.getByRole("button", { name: title }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}

/** Types a name into a field and takes what is suggested first. */
async function name(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole("combobox", { name: field }).fill(text);
  await page
    .getByRole("option", { name: new RegExp(`^${text} `) })
    .and(page.locator("[data-active-item]"))
    .waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: `Remove ${text}` }).waitFor();
}

const only = (page: Page) =>
  page.getByRole("region", { name: "Only what the answer holds is drawn" });

describe("ready questions", () => {
  it("draw the answer to one that is asked with a thing, and undo brings back the view", async () => {
    const { page, troubles } = await visit();
    const before = await keptAt(page, "step-1");
    await open(page, trade);
    await name(page, "Place or actor", "China");
    await page.keyboard.press("Control+Enter");
    await only(page).waitFor();
    expect(await outline(page).getByRole("button", { name: "China" }).count()).toBeGreaterThan(0);
    expect(await page.getByText(`Asked: ${trade}`).count()).toBeGreaterThan(0);

    await only(page).getByRole("button", { name: "Add the relations between these" }).click();
    await page.getByText(/^Added \d+ relations? between what is drawn|There are no more/).waitFor();
    await page.getByRole("button", { name: "Table", exact: true }).click();
    const table = page.getByRole("table", { name: trade });
    await table.getByRole("button", { name: "China" }).first().click();
    await page.getByRole("button", { name: "Back to the question" }).click();
    expect(await violations(page)).toEqual([]);

    const undo = page.getByRole("button", { name: "Undo", exact: true });
    while ((await undo.getAttribute("aria-disabled")) !== "true") await undo.click();
    expect(await keptAt(page, "step-1")).toEqual(before);
    expect(troubles).toEqual([]);
  });

  it("keep a variant over a reload, filled in as it was", async () => {
    const { page, troubles } = await visit();
    await open(page, trade);
    await name(page, "Place or actor", "China");
    await page.getByRole("button", { name: "Save a variant" }).click();
    await page.keyboard.type("What China trades");
    await page.keyboard.press("Enter");
    await page.reload();
    await drawn(page);
    await page.keyboard.press("g");
    await page.getByRole("button", { name: /^What China trades/ }).click();
    await page.getByRole("button", { name: "Remove China" }).waitFor();
    expect(troubles).toEqual([]);
  });

  it("open from a link filled in, and are not run by it", async () => {
    const { page, troubles } = await visit();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
    await page.goto("about:blank");
    await page.goto(`${product().url}/#q1.place-trade?place=place%2Fchina`);
    await page.getByRole("heading", { level: 1, name: trade }).waitFor();
    await page.getByRole("button", { name: "Remove China" }).waitFor();
    expect(asked.filter((one) => one.includes("/api/queries/"))).toEqual([]);
    expect([await only(page).count(), new URL(page.url()).hash]).toEqual([0, ""]);
    expect(troubles).toEqual([]);
  });

  it("are found among all commands, and are read in the sheet on a narrow page", async () => {
    const { page, troubles } = await visit({ width: 480, height: 800 });
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("each publisher say");
    await page
      .getByRole("option", { name: /publisher/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("complementary").filter({ hasText: "Edit the Cypher" });
    await sheet.getByRole("button", { name: "Ask", exact: true }).click();
    await page.getByRole("figure").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
