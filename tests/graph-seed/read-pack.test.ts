import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { PackFormatError, readPack } from "../../graph-seed/read-pack.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-pack-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function files(texts: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all(
    Object.entries(texts).map(([name, text]) => writeFile(join(folder, name), text)),
  );
}

const manifest = '{"name": "atlas", "version": 3}';

async function hashOf(texts: Readonly<Record<string, string>>): Promise<string> {
  await files({ "pack.json": manifest, ...texts });
  return (await readPack(folder)).hash;
}

describe("reading a pack", () => {
  it("takes the rows of every file with their lines, passing over empty ones", async () => {
    await mkdir(join(folder, "notes"));
    await files({
      "pack.json": manifest,
      "b.jsonl": '{"b": 1}\n\n{"b": 2}\n',
      "a.jsonl": '{"a": 1}',
      "readme.txt": "no rows",
    });
    expect(await readPack(folder)).toMatchObject({
      name: "atlas",
      version: 3,
      rows: [
        { file: "atlas/a.jsonl", line: 1, row: { a: 1 } },
        { file: "atlas/b.jsonl", line: 1, row: { b: 1 } },
        { file: "atlas/b.jsonl", line: 3, row: { b: 2 } },
      ],
      faults: [],
      firstView: null,
    });
  });

  it("has another hash with any other byte, or with a byte in another file", async () => {
    const hashes = new Set<string>();
    const states = [
      { "a.jsonl": "{}\n{}", "b.jsonl": "{}" },
      { "a.jsonl": "{}\n{}\n", "b.jsonl": "{}" },
      { "a.jsonl": "{}", "b.jsonl": "{}\n{}" },
    ];
    for (const texts of states) hashes.add(await hashOf(texts));
    expect(hashes.size).toBe(3);
    expect(hashes).toContain(await hashOf(states[0] ?? {}));
  });

  it("says which line is not JSON, and goes on", async () => {
    await files({ "pack.json": manifest, "a.jsonl": '{"a": 1}\n{"a": \n{"a": 3}' });
    const { rows, faults } = await readPack(folder);
    expect(rows.map(({ line }) => line)).toEqual([1, 3]);
    expect(faults.map(({ message, ...place }) => ({ place, says: message.slice(0, 21) }))).toEqual([
      {
        place: { file: "atlas/a.jsonl", row: 2, field: "", rule: "not-json" },
        says: "This line is not JSON",
      },
    ]);
  });

  it("takes the first view, or says that it is not JSON", async () => {
    await files({ "pack.json": manifest, "a.jsonl": "{}", "first-view.json": '{"things": []}' });
    const file = "atlas/first-view.json";
    expect((await readPack(folder)).firstView).toEqual({ file, line: 1, row: { things: [] } });
    await files({ "first-view.json": "{" });
    const { firstView, faults } = await readPack(folder);
    expect(firstView).toBeNull();
    expect(faults.map(({ rule }) => rule)).toEqual(["not-json"]);
  });

  it("refuses a folder that is no pack, and says what it lacks", async () => {
    await files({ "a.jsonl": "{}" });
    await expect(readPack(folder)).rejects.toThrow(
      new PackFormatError(`${folder} needs a pack.json like {"name": "article", "version": 1}.`),
    );
    await files({ "pack.json": '{"name": "Atlas!", "version": 0}' });
    await expect(readPack(folder)).rejects.toThrow(PackFormatError);
    await rm(join(folder, "a.jsonl"));
    await files({ "pack.json": manifest });
    await expect(readPack(folder)).rejects.toThrow(`${folder} holds no .jsonl file.`);
  });
});
