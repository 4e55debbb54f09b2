import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { expect, it } from "vitest";

const files = await readdir("docs", { recursive: true });
const pages = ["README.md", "CONTRIBUTING.md", ...files.map((file) => join("docs", file))].filter(
  (page) => page.endsWith(".md"),
);

/** What a page points to in this repository, from the root of it. */
async function linksOf(page: string): Promise<string[]> {
  const text = await readFile(page, "utf8");
  return [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map(([, to = ""]) => to)
    .filter((to) => !to.includes("://"))
    .map((to) => join(dirname(page), to));
}

it.each(pages)("points from %s to what is there", async (page) => {
  expect((await linksOf(page)).filter((to) => !existsSync(to))).toEqual([]);
});

it("keeps no picture that is not taken from the product", async () => {
  const taken = await readFile("tests/browser/screenshots.ts", "utf8");
  const names = [...taken.matchAll(/\{ name: "([a-z-]+)"/g)].map(([, name = ""]) => `${name}.png`);
  const pictures = await readdir("docs/pictures");
  expect(pictures.toSorted()).toEqual(names.toSorted());
});
