import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

import { openBrowser, openPage, type Sight, type Watched } from "./open-browser.ts";
import { type Product, startProduct } from "./product.ts";

const desk: Sight = { width: 1440, height: 900, theme: "light" };

export type Visits = {
  /** A page of a new reader, who has kept nothing, with the first view drawn. */
  readonly visit: (sight?: Partial<Sight>) => Promise<Watched>;
  readonly product: () => Product;
};

/** One product and one browser for the tests of a file. */
export function visits(): Visits {
  let browser: Browser | undefined;
  let product: Product | undefined;

  beforeAll(async () => {
    [browser, product] = await Promise.all([openBrowser(), startProduct()]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  function running(): Product {
    if (!product) throw new Error("The product is not running.");
    return product;
  }
  return {
    product: running,
    visit: async (sight) => {
      if (!browser) throw new Error("The browser is not open.");
      const watched = await openPage(browser, running().url, { ...desk, ...sight });
      await drawn(watched.page);
      return watched;
    },
  };
}

/** Waits until the graph is on the page: its spoken list names the first current. */
export async function drawn(page: Page): Promise<void> {
  await outline(page).getByRole("button").first().waitFor({ state: "attached" });
}

/** The list that speaks the picture. */
export function outline(page: Page) {
  return page.getByRole("navigation", { name: "What the graph shows" });
}

/** Picks something of the picture by its name, as a screen reader's user does. */
export async function pick(page: Page, name: string | RegExp): Promise<void> {
  await outline(page).getByRole("button", { name }).first().press("Enter");
}
