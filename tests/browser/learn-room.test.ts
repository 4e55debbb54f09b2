import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { someResults } from "../support/lessons/a-lesson.ts";
import { violations } from "./support/axe.ts";
import { visits } from "./support/visit.ts";

const { visit } = visits();

async function openModel(page: Page): Promise<void> {
  await page.keyboard.press("m");
  await page.getByRole("slider", { name: "Share seized at the border" }).waitFor();
}

async function openLessons(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Learn" }).click();
  await page.getByRole("button", { name: "Lessons", exact: true }).click();
  await page.getByRole("button", { name: /Seize more/ }).waitFor();
}

/** A file is carried over the page and let go over its picture, far from any field for files. */
async function drop(page: Page, file: { name: string; text: string }): Promise<void> {
  const dataTransfer = await page.evaluateHandle(({ name, text }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], name));
    return transfer;
  }, file);
  await page.dispatchEvent("main", "dragover", { dataTransfer });
  await page.dispatchEvent("main", "drop", { dataTransfer });
}

/** The zoom at which the map came to rest. */
async function fittedZoom(page: Page): Promise<number> {
  const zoom = await page.waitForFunction(() => {
    const kept = JSON.parse(localStorage.getItem("contraflow.session.1") ?? "null") as {
      workspace: { camera: { zoom: number } | null };
    } | null;
    return kept?.workspace.camera?.zoom;
  });
  return (await zoom.jsonValue()) ?? Number.NaN;
}

/** The lines that each text in the cells of a table takes, where it takes more than one. */
async function wrapped(page: Page): Promise<string[]> {
  return page
    .getByRole("table")
    .first()
    .evaluate((table) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) texts.push(walker.currentNode.textContent ?? "");
      }
      return texts;
    });
}

const desks = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];

describe("the charts of a model", () => {
  it.each(desks)("say that more lie below, and lead there, at $width", async (desk) => {
    const { page } = await visit(desk);
    await openModel(page);
    const more = page.getByText("More below");
    const last = page.getByRole("figure", { name: "Price" });
    await more.waitFor();
    for (let pressed = 0; await more.isVisible(); pressed += 1) {
      expect(pressed).toBeLessThan(12);
      await more.click();
      await page.waitForTimeout(100);
    }
    const [chart, bar] = await Promise.all([
      last.boundingBox(),
      page.getByRole("slider", { name: "Time", exact: true }).boundingBox(),
    ]);
    expect(chart && bar && chart.y + chart.height <= bar.y).toBe(true);
  });

  it("stand whole in two rows on a usual screen", async () => {
    const { page } = await visit();
    await openModel(page);
    await page.getByRole("slider", { name: "Share seized at the border" }).press("End");
    await page.getByRole("heading", { name: /^Share seized at the border 30/ }).waitFor();
    const [chart, bar] = await Promise.all([
      page.getByRole("figure", { name: "Harm" }).boundingBox(),
      page.getByRole("slider", { name: "Time", exact: true }).boundingBox(),
    ]);
    expect(chart && bar && chart.y + chart.height <= bar.y).toBe(true);
  });
});

describe("the panel of a model", () => {
  it("has its head on one line, on one ground line", async () => {
    const { page } = await visit({ width: 1024, height: 768 });
    await openModel(page);
    await page.getByRole("slider", { name: "Share seized at the border" }).press("End");
    const grounds = await Promise.all(
      ["What to change", "As it stands"].map((text) =>
        page.getByText(text, { exact: true }).evaluate((part) => {
          const range = document.createRange();
          range.selectNodeContents(part);
          return [...range.getClientRects()].map(({ bottom }) => Math.round(bottom));
        }),
      ),
    );
    expect(grounds[0]).toHaveLength(1);
    expect(grounds[1]).toEqual(grounds[0]);
  });

  it("stays in its place when a link is come to by keys and cut", async () => {
    const { page } = await visit();
    await openModel(page);
    await page.getByText("Links you may cut").press("Enter");
    const link = page.getByRole("checkbox", { name: /^A dear product adds to violence/ });
    await link.focus();
    await page.keyboard.press("Space");
    await page.getByRole("heading", { name: /^With one link cut, and nothing else/ }).waitFor();
    expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
  });
});

describe("the map below the charts", () => {
  it("is seen whole, also where it was seen whole before a reload", async () => {
    const { page } = await visit();
    await page.reload();
    await page.getByRole("button", { name: "Learn" }).waitFor();
    const before = await fittedZoom(page);
    await openModel(page);
    await page.getByRole("slider", { name: "Share seized at the border" }).press("End");
    await expect.poll(async () => fittedZoom(page)).toBeLessThan(0.7 * before);
  });
});

describe("a teacher's page", () => {
  it("takes results dropped anywhere on it, and tells each in cells that do not break", async () => {
    const { page, troubles } = await visit();
    await openLessons(page);
    await page.getByRole("button", { name: "Check results" }).click();
    const at = { as: "number", value: 3.9 } as const;
    const results = someResults({
      lesson: "seize-more",
      alias: "Heron",
      answers: { run: [at, false], gain: [{ as: "choice", option: "nosuch" }, true] },
      score: { right: 3, of: 5 },
    });
    await drop(page, { name: "heron.json", text: JSON.stringify(results) });
    await page.getByRole("row", { name: /^Heron/ }).waitFor();
    expect(await wrapped(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

describe("the list of lessons", () => {
  it("takes a lesson's file dropped anywhere", async () => {
    const { page, troubles } = await visit();
    await openLessons(page);
    const lesson = await page.evaluate(async () => {
      const answer = await fetch("/api/lessons");
      const { lessons } = (await answer.json()) as { lessons: { id: string }[] };
      const found = lessons.find(({ id }) => id === "seize-more");
      return JSON.stringify({ ...found, id: "my-own", title: { en: "Seize less" } });
    });
    await drop(page, { name: "my-own.json", text: lesson });
    await page.getByRole("button", { name: /^Seize less/ }).waitFor();
    expect(troubles).toEqual([]);
  });
});
