import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import { suffixes } from "../http/assets.ts";

const worthPacking = new Set([".css", ".js", ".json", ".svg", ".txt", ".webmanifest"]);
const leastBytes = 1_024;
/** 11 takes ten times as long for a twentieth less. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

const packers = {
  br: async (body: Buffer) => promisify(brotliCompress)(body, quality),
  gzip: async (body: Buffer) => promisify(gzip)(body, { level: 9 }),
};

/** Lays a packed copy beside each file of a built page that is worth it. */
export async function packAssets(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && worthPacking.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(files.map(packFile));
}

async function packFile(file: string): Promise<void> {
  const body = await readFile(file);
  if (body.length < leastBytes) return;
  await Promise.all([
    writeFile(file + suffixes.br, await packers.br(body)),
    writeFile(file + suffixes.gzip, await packers.gzip(body)),
  ]);
}
