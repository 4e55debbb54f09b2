import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import type { Graph } from "../engine/graph.ts";
import { exportRows, toLine } from "../exchange/export-rows.ts";
import { toPartialName } from "./backup-name.ts";

export type Wanted = {
  readonly folder: string;
  readonly name: string;
  readonly signal: AbortSignal;
};

/**
 * Writes all rows of the graph into a file that is there whole, on the disk, or not at all.
 * @throws ExportOvertakenError when the data changed meanwhile
 */
export async function writeBackup(graph: Graph, { folder, name, signal }: Wanted): Promise<void> {
  const partial = path.join(folder, toPartialName(name));
  try {
    await writeThrough(partial, lines(graph, signal), signal);
    await rename(partial, path.join(folder, name));
    await settle(folder);
  } finally {
    await rm(partial, { force: true });
  }
}

async function* lines(graph: Graph, signal: AbortSignal): AsyncGenerator<string> {
  for await (const row of exportRows(graph, {}, signal)) yield `${toLine(row)}\n`;
}

async function writeThrough(
  file: string,
  chunks: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const sink = createWriteStream(file, { flags: "wx", mode: 0o600, flush: true });
  await pipeline(Readable.from(chunks), sink, { signal });
}

/** So that the new name, too, outlives a power cut; Windows has no such thing for a folder. */
async function settle(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
