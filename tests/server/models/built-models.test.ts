import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { readBuiltModels } from "../../../server/models/built-models.ts";
import { writeModels } from "../../../server/models/write-models.ts";
import { aSource, draining } from "../../support/dynamics/a-text.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-models-"));
});

afterEach(async () => rm(folder, { recursive: true }));

async function built(...texts: readonly string[]): Promise<readonly string[]> {
  const sources = texts.map((text, at) => aSource(text, { name: `made-${at}` }));
  await writeModels(folder, sources);
  return (await readBuiltModels(folder)).map(({ file }) => basename(file));
}

it("lies as programs and a list, and is read as it was written", async () => {
  const names = await built(draining, draining);
  const models = await readBuiltModels(folder);
  expect(models.map(({ model }) => [model.name, model.loops.length])).toEqual([
    ["made-0", 1],
    ["made-1", 1],
  ]);
  expect((await readdir(folder)).toSorted()).toEqual([".models", ...names]);
  expect(names[0]).toMatch(/^made-0-[0-9a-f]{16}\.js$/);
});

it("names a program by what it holds: the same again, and another where it changed", async () => {
  const [[first], [again], [other]] = [
    await built(draining),
    await built(draining),
    await built(draining.replace("8)", "9)")),
  ];
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

it("is nothing where nothing was built", async () => {
  await expect(readBuiltModels(folder)).rejects.toThrow("ENOENT");
});
