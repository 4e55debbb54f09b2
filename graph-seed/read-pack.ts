import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

import * as z from "zod";

import { faultAt, type RowFault } from "./check/fault.ts";
import type { Located } from "./located.ts";
import { parseLines } from "./parse-lines.ts";

/** A folder of seed data as it was read; nothing in it is checked yet. */
export type Pack = {
  readonly name: string;
  readonly version: number;
  /** Changes with any byte of its rows. */
  readonly hash: string;
  readonly rows: readonly Located<unknown>[];
  /** Lines that could not be read as JSON. */
  readonly faults: readonly RowFault[];
  /** `first-view.json`, or null when the pack has none. */
  readonly firstView: Located<unknown> | null;
};

const Manifest = z.strictObject({
  name: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  version: z.int().min(1),
});

/** The folder is no pack; the message says what is missing. */
export class PackFormatError extends Error {
  override name = "PackFormatError";
}

/**
 * Reads a pack: `pack.json`, the rows of every `.jsonl` file, and `first-view.json`.
 * @throws PackFormatError
 */
export async function readPack(folder: string): Promise<Pack> {
  const names = await readdir(folder);
  const manifest = await readManifest(folder);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith(".jsonl"))
      .toSorted()
      .map(async (name) => ({ name, text: await readFile(path.join(folder, name), "utf8") })),
  );
  if (files.length === 0) throw new PackFormatError(`${folder} holds no .jsonl file.`);
  const parsed = files.map(({ name, text }) => parseLines(`${manifest.name}/${name}`, text));
  const hasView = names.includes(viewFile);
  const view = hasView ? await readView(folder, `${manifest.name}/${viewFile}`) : noView;
  return {
    ...manifest,
    hash: hashOf(files),
    rows: parsed.flatMap(({ rows }) => rows),
    faults: [...parsed.flatMap(({ faults }) => faults), ...view.faults],
    firstView: view.firstView,
  };
}

const viewFile = "first-view.json";
const noView = { firstView: null, faults: [] };

async function readManifest(folder: string): Promise<z.infer<typeof Manifest>> {
  try {
    return Manifest.parse(JSON.parse(await readFile(path.join(folder, "pack.json"), "utf8")));
  } catch (cause) {
    const wanted = 'like {"name": "article", "version": 1}';
    throw new PackFormatError(`${folder} needs a pack.json ${wanted}.`, { cause });
  }
}

async function readView(folder: string, file: string) {
  const text = await readFile(path.join(folder, viewFile), "utf8");
  try {
    return { firstView: { file, line: 1, row: JSON.parse(text) as unknown }, faults: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `This file is not JSON (${reason}).`;
    const fault = faultAt({ file, line: 1, row: text }, { field: "", rule: "not-json", message });
    return { firstView: null, faults: [fault] };
  }
}

/** A byte between the parts keeps one file's end from passing for the next one's start. */
function hashOf(files: readonly { readonly name: string; readonly text: string }[]): string {
  const hash = createHash("sha256");
  for (const { name, text } of files) hash.update(name).update("\0").update(text).update("\0");
  return hash.digest("hex");
}
