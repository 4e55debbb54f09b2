import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { CDPSession, Page } from "playwright-core";
import { build, preview } from "vite";

import { openBrowser } from "../../browser/support/open-browser.ts";
import { type Figure, percentile } from "../figures.ts";
import type { BenchPage } from "./page/page.ts";

const root = join(import.meta.dirname, "page");
const framesOfMove = 60;

declare global {
  // The page that is measured puts it there.
  var bench: BenchPage;
}

type Who = "ours" | "stock";
type Size = { readonly nodes: number; readonly edges: number };
type Run = { readonly frame: number; readonly grow: number };

/**
 * Main-thread CPU of our canvas against stock Cytoscape, in turns on one page: per frame while
 * panning and zooming, and to the next frame when 30 things are added.
 */
export async function benchCanvas(): Promise<Figure[]> {
  return withPage(async (page) => {
    const middling = await ratios(page, { nodes: 5_000, edges: 10_000 }, 3);
    const large = await ratios(page, { nodes: 20_000, edges: 40_000 }, 1);
    return [
      { name: "CPU a frame, 5k/10k", value: middling.frame, unit: "ms" },
      { name: "the same over stock", value: middling.frameRatio, unit: "ratio", limit: 0.15 },
      {
        name: "adding 30 things at 5k, over stock",
        value: middling.growRatio,
        unit: "ratio",
        limit: 0.2,
      },
      { name: "CPU a frame, 20k/40k", value: large.frame, unit: "ms" },
      { name: "the same over stock", value: large.frameRatio, unit: "ratio", limit: 0.12 },
    ];
  });
}

async function ratios(page: Page, size: Size, times: number) {
  const pairs: { ours: Run; stock: Run }[] = [];
  for (let time = 0; time < times; time += 1) {
    const ours = await run(page, "ours", size);
    pairs.push({ ours, stock: await run(page, "stock", size) });
  }
  const median = (of: (pair: { ours: Run; stock: Run }) => number) =>
    percentile(pairs.map(of), 0.5);
  return {
    frame: median(({ ours }) => ours.frame),
    frameRatio: median(({ ours, stock }) => ours.frame / stock.frame),
    growRatio: median(({ ours, stock }) => ours.grow / stock.grow),
  };
}

async function run(page: Page, who: Who, { nodes, edges }: Size): Promise<Run> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate(([name, n, m]) => bench.open(name, n, m), [who, nodes, edges] as const);
  const moving = await cpuOf(session, () =>
    page.evaluate((count) => bench.move(count), framesOfMove),
  );
  const growing = await cpuOf(session, () => page.evaluate(() => bench.grow(30)));
  await page.evaluate(() => bench.close());
  await session.detach();
  return { frame: moving / framesOfMove, grow: growing };
}

/** Milliseconds that the page's main thread worked meanwhile. */
async function cpuOf(session: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await taskTime(session);
  await act();
  return ((await taskTime(session)) - before) * 1000;
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const found = metrics.find(({ name }) => name === "TaskDuration");
  if (!found) throw new Error("the browser tells no TaskDuration");
  return found.value;
}

/** Builds the page as the product is built, serves it, and opens it in a browser. */
async function withPage<Answer>(measure: (page: Page) => Promise<Answer>): Promise<Answer> {
  const outDir = await mkdtemp(join(tmpdir(), "contraflow-canvas-"));
  const browser = await openBrowser();
  try {
    await build({
      root,
      configFile: false,
      logLevel: "error",
      build: { outDir, emptyOutDir: true },
    });
    const server = await preview({
      root,
      configFile: false,
      build: { outDir },
      preview: { port: 0, host: "127.0.0.1" },
    });
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    page.setDefaultTimeout(600_000);
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    const answer = await measure(page);
    await server.close();
    return answer;
  } finally {
    await browser.close();
    await rm(outDir, { recursive: true });
  }
}
