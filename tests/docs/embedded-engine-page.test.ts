import { readFile } from "node:fs/promises";

import { expect, it } from "vitest";

import { bareText } from "../../server/engine/embedded/bare-text.ts";
import { misread, unknownFunctions, unread } from "../../server/engine/embedded/constructs.ts";
import { codesIn, firstCells, partOf } from "./read-page.ts";

const page = await readFile("docs/cypher-on-the-embedded-engine.md", "utf8");
const shown = firstCells(partOf(page, "What it cannot run")).flatMap(codesIn).map(bareText);
const constructs = [...unread, ...misread];

it.each(constructs)("shows what has the look %s: %s", (look) => {
  expect(shown.some((text) => look.test(text))).toBe(true);
});

/** Named in the text beside another that is shown. */
const named = new Set(["allShortestPaths"]);

it.each(shown.filter((text) => !named.has(text)))("shows nothing that it could run: %s", (text) => {
  expect(constructs.filter(([look]) => look.test(text))).not.toEqual([]);
});

it("lists the functions that the engine does not know", () => {
  const [list = ""] = partOf(page, "Functions it does not know").split(". In place of");
  expect(codesIn(list).map((name) => name.toLowerCase())).toEqual([...unknownFunctions]);
});
