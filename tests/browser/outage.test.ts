import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { violations } from "./support/axe.ts";
import { openBrowser, openPage, type Sight } from "./support/open-browser.ts";
import { type Product, startProduct } from "./support/product.ts";
import { drawn, pick } from "./support/visit.ts";

const desk: Sight = { width: 1440, height: 900, theme: "light" };

let browser: Browser;
let folder: string;
let product: Product;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-outage-"));
  [browser, product] = await Promise.all([openBrowser(), startProduct(folder)]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  await rm(folder, { recursive: true, force: true });
});

function banner(page: Page) {
  return page.getByRole("region", { name: "Connection" });
}

async function find(page: Page, text: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
}

describe("a server that stops and comes back", () => {
  it("is told calmly, leaves the view usable, and is followed without a reload", async () => {
    const { page } = await openPage(browser, product.url, desk);
    await drawn(page);
    await pick(page, /^Sinaloa/);
    await page.getByRole("heading", { name: "Sinaloa" }).waitFor();
    await product.stop();

    await pick(page, /^US government/);
    await banner(page).getByText("The server does not answer.").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByText("Picked the US government").first().waitFor();
    const stays = await page.evaluateHandle(() => document.querySelector("main"));

    product = await startProduct(folder, Number(new URL(product.url).port));
    await banner(page).getByText("The graph is back.").waitFor();
    await page.getByRole("heading", { name: "US government" }).waitFor();
    expect(await stays.evaluate((main) => main?.isConnected)).toBe(true);
  });
});

describe("a graph that is lost behind a server that answers", () => {
  it("is told at once, while the question still waits, and its answer comes when it is back", async () => {
    const { page } = await openPage(browser, product.url, desk);
    await drawn(page);
    await page.route("**/api/{search,readyz}*", (route) =>
      route.fulfill({
        status: 503,
        contentType: "application/problem+json",
        headers: { "retry-after": "1" },
        json: {
          type: "about:blank",
          title: "The graph cannot be reached",
          status: 503,
          detail: "It is looked for.",
          instance: "request-1",
          code: "graph-unavailable",
        },
      }),
    );
    await find(page, "mistrust");
    await banner(page).getByText("The graph cannot be reached.").waitFor();
    await page.unroute("**/api/{search,readyz}*");
    await banner(page).getByText("The graph is back.").waitFor();
    await page.getByRole("option", { name: "Mistrust Factor" }).waitFor();
  });
});

describe("data of another program", () => {
  it("is said to be left alone, with what to set, and passes axe", async () => {
    for (const theme of ["light", "dark"] as const) {
      const context = await browser.newContext({ colorScheme: theme });
      const page = await context.newPage();
      await page.route("**/api/{schema,start,documents,things}*", (route) =>
        route.fulfill({
          status: 503,
          contentType: "application/problem+json",
          json: {
            type: "about:blank",
            title: "The data is not ours",
            status: 503,
            detail: "Another program's.",
            instance: "request-1",
            code: "foreign-data",
          },
        }),
      );
      await page.goto(product.url);
      await page
        .getByRole("heading", { name: "This database belongs to another program" })
        .waitFor();
      await page.getByText("NEO4J_DATABASE").waitFor();
      expect(await violations(page)).toEqual([]);
      await context.close();
    }
  });
});
