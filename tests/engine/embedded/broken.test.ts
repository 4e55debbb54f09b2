import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import grafeo from "@grafeo-db/js";
import { afterEach, beforeEach, expect, it } from "vitest";

import { removeStore } from "../../../server/engine/embedded/data-folder.ts";
import { openEmbedded } from "../../../server/engine/embedded/open-embedded.ts";
import { aThing, thingsIn } from "../texts.ts";
import { aFolder, openWatched } from "./open-watched.ts";

let folder = "";
let file = "";
beforeEach(async () => {
  folder = await aFolder();
  file = join(folder, "graph.grafeo");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A graph of ours, closed cleanly, as bytes. */
async function aGoodFile(): Promise<Buffer> {
  const graph = await openEmbedded({ folder });
  await graph.write(Array.from({ length: 300 }, (_, index) => aThing(`thing-${index}`)));
  await graph.close();
  return readFile(file);
}

const remedy =
  "Run `npm run reset` to remove it and begin anew, or set CONTRAFLOW_DATA to another folder.";

/** How opening fails, and how it fails once more. */
async function refusals(): Promise<unknown> {
  const ends = await Promise.allSettled([openEmbedded({ folder })]);
  const again = await Promise.allSettled([openEmbedded({ folder })]);
  return [...ends, ...again];
}

function twice(message: RegExp) {
  const refusal = {
    reason: { name: "GraphStoreError", remedy, message: expect.stringMatching(message) as string },
  };
  return [refusal, refusal];
}

/** What is there after a person has done what the remedy says. */
async function thingsAfterReset(): Promise<unknown> {
  await removeStore(folder);
  const graph = await openEmbedded({ folder });
  const things = await thingsIn(graph);
  await graph.close();
  return things;
}

it.each([
  ["an empty file", ""],
  ["a text", "These are my notes, and no graph."],
  ["a picture", "\u0089PNG\r\n\u001a\n"],
])("refuses %s in the graph's place, leaves it alone, and can be reset", async (_what, text) => {
  await writeFile(file, text);
  expect(await refusals()).toMatchObject(twice(/is damaged, or no graph at all/));
  expect(await readFile(file, "utf8")).toBe(text);
  expect(await thingsAfterReset()).toEqual([]);
});

it("refuses a graph that was cut short, and can be reset", async () => {
  const good = await aGoodFile();
  await writeFile(file, good.subarray(0, Math.floor(good.length / 2)));
  expect(await refusals()).toMatchObject(twice(/is damaged/));
  expect(await thingsAfterReset()).toEqual([]);
});

it("refuses a graph whose bytes were changed, and can be reset", async () => {
  const bad = await aGoodFile();
  bad.fill(0xa5, 16, 64);
  await writeFile(file, bad);
  expect(await refusals()).toMatchObject(twice(/is damaged/));
  expect(await thingsAfterReset()).toEqual([]);
});

it("refuses a folder in the graph's place, and can be reset", async () => {
  await mkdir(file);
  expect(await refusals()).toMatchObject(twice(/is damaged, or no graph at all/));
  expect(await thingsAfterReset()).toEqual([]);
});

it("refuses another program's graph, leaves it alone, and can be reset", async () => {
  const other = grafeo.GrafeoDB.create(file);
  await other.executeCypher("CREATE (:Person {name: 'Ada'})");
  other.close();
  const before = await readFile(file);
  expect(await refusals()).toMatchObject(twice(/is not Contraflow's: .* It was left as it is/));
  expect(await readFile(file)).toEqual(before);
  expect(await thingsAfterReset()).toEqual([]);
});

it("opens a graph whose process was killed with its log still unfolded", async () => {
  const graph = await openWatched({ folder });
  await graph.write([aThing("a")]);
  process.kill(graph.pid(), "SIGKILL");
  expect(await thingsIn(graph)).toEqual([{ id: "a", v: 1 }]);
  await graph.close();
});

it("says which folder cannot be made, and what to do", async () => {
  await writeFile(join(folder, "file"), "");
  const message = `The data folder ${join(folder, "file")} cannot be written (EEXIST).`;
  await expect(openEmbedded({ folder: join(folder, "file") })).rejects.toMatchObject({
    name: "GraphStoreError",
    message,
    remedy: "A file stands in its way: set CONTRAFLOW_DATA to a folder.",
  });
});

it("gives the folder back when it could not be opened", async () => {
  await writeFile(file, "no graph");
  await expect(openEmbedded({ folder })).rejects.toThrow("no graph at all");
  expect(await readdir(folder)).toEqual(["graph.grafeo"]);
});
