import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import process from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/**
 * Writes lines to a file, or to the standard output where that is null. A file is there whole or
 * not at all.
 * @returns how many there were
 */
export async function writeLines(
  lines: AsyncIterable<string>,
  out: string | null,
): Promise<number> {
  let count = 0;
  async function* counted() {
    for await (const line of lines) {
      count += 1;
      yield `${line}\n`;
    }
  }
  if (out === null) await pipeline(Readable.from(counted()), process.stdout, { end: false });
  else await writeWhole(counted(), out);
  return count;
}

async function writeWhole(chunks: AsyncIterable<string>, out: string): Promise<void> {
  const partial = `${out}.partial`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(partial));
    await rename(partial, out);
  } finally {
    await rm(partial, { force: true });
  }
}
