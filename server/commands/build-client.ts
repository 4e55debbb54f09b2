import { readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";

import { hashSources } from "./client-sources.ts";
import { packAssets } from "./pack-assets.ts";
import { runVite } from "./run-vite.ts";

/** Names what a build was made from; it is of no type that is sent. */
const stampName = ".stamp";

/**
 * Builds the page where it is missing or older than its sources, and says nothing else.
 * @returns the folder it lies in
 */
export async function buildClient(root: string, say: (line: string) => void): Promise<string> {
  const folder = path.join(root, "dist/client");
  const hash = await hashSources(root);
  if ((await readStamp(folder)) === hash) return folder;
  say("Building the page; this takes a few seconds and happens once.");
  const fresh = `${folder}.${process.pid}`;
  try {
    await runVite(root, fresh);
    await packAssets(fresh);
    await writeFile(path.join(fresh, stampName), hash);
    await putInPlace(fresh, folder, hash);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}

async function readStamp(folder: string): Promise<string | null> {
  try {
    return await readFile(path.join(folder, stampName), "utf8");
  } catch {
    return null;
  }
}

/** Two starts at once may both have built it: either will do. */
async function putInPlace(fresh: string, folder: string, hash: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  try {
    await rename(fresh, folder);
  } catch (error) {
    if ((await readStamp(folder)) !== hash) throw error;
  }
}
