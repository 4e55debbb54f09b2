import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, it } from "vitest";

import { writeLines } from "../../../server/commands/write-lines.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-lines-"));
});

afterEach(async () => rm(folder, { recursive: true }));

async function* lines(...texts: (string | Error)[]) {
  for (const text of texts) {
    if (text instanceof Error) throw text;
    yield text;
  }
}

it("writes each line with its end, over what was there, and counts them", async () => {
  const out = join(folder, "rows.jsonl");
  await writeFile(out, "old");
  expect(await writeLines(lines("one", "two"), out)).toBe(2);
  expect(await readFile(out, "utf8")).toBe("one\ntwo\n");
});

it("leaves what was there when it fails half-way, and nothing else", async () => {
  const out = join(folder, "rows.jsonl");
  await writeFile(out, "old");
  await expect(writeLines(lines("one", new Error("broken off")), out)).rejects.toThrow(
    "broken off",
  );
  expect([await readdir(folder), await readFile(out, "utf8")]).toEqual([["rows.jsonl"], "old"]);
});
