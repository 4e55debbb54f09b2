import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import type { Page } from "playwright-core";

import { openBrowser } from "../browser/support/open-browser.ts";
import { type Figure, percentile } from "./figures.ts";

const built = join(import.meta.dirname, "../../dist/client");
const visits = 7;

type Visit = { readonly paint: number; readonly scripts: readonly string[] };

/** What the first page weighs and when something is seen, each visit with an empty cache. */
export async function benchPage(url: string): Promise<Figure[]> {
  const browser = await openBrowser();
  try {
    const seen: Visit[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(url);
      await shown(page);
      seen.push(await page.evaluate(whatHappened));
      await context.close();
    }
    const paints = seen.map(({ paint }) => paint);
    return [
      ...(await weights(seen[0]?.scripts ?? [])),
      { name: "first contentful paint, median", value: percentile(paints, 0.5), unit: "ms" },
    ];
  } finally {
    await browser.close();
  }
}

/** Until the graph and what is said of it are there: on a busy machine the network rests before. */
async function shown(page: Page): Promise<void> {
  const graph = page.getByRole("navigation", { name: "What the graph shows" });
  await graph.getByRole("button").first().waitFor({ state: "attached" });
  await page
    .getByRole("complementary", { name: "Inspector" })
    .getByRole("heading")
    .first()
    .waitFor();
}

function whatHappened(): Visit {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  const scripts = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.endsWith(".js"));
  return { paint: paint?.startTime ?? Number.NaN, scripts };
}

/** The page itself names what it needs at once; what it fetches later is the graph's. */
async function weights(scripts: readonly string[]): Promise<Figure[]> {
  const html = await readFile(join(built, "index.html"), "utf8");
  const sizes = await Promise.all(
    [...new Set(scripts)].map(async (path) => ({
      atOnce: html.includes(path),
      size: gzipSync(await readFile(join(built, path))).length / 1000,
    })),
  );
  const total = (some: typeof sizes) => some.reduce((sum, { size }) => sum + size, 0);
  const first = total(sizes.filter(({ atOnce }) => atOnce));
  return [
    { name: "script before the graph, gzip", value: first, unit: "KB", limit: 130 },
    { name: "script of the first page in all, gzip", value: total(sizes), unit: "KB", limit: 290 },
  ];
}
