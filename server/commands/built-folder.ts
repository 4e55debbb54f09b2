import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";

/** Names what a build was made from; it is of no type that is sent. */
const stampName = ".stamp";

export type Build = {
  /** The folder that holds what was built. */
  readonly folder: string;
  /** A word for all that it is built from. */
  readonly hash: string;
  /** Fills a new folder, which is there. */
  readonly make: (fresh: string) => Promise<void>;
};

/** Builds into a folder where what it holds was built from something else, or is not there. */
export async function fillFolder({ folder, hash, make }: Build): Promise<string> {
  if ((await readStamp(folder)) === hash) return folder;
  const fresh = `${folder}.${process.pid}`;
  try {
    await mkdir(fresh, { recursive: true });
    await make(fresh);
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

/** Two starts at once may both have built it: the first will do, and someone may read it already. */
async function putInPlace(fresh: string, folder: string, hash: string): Promise<void> {
  if ((await readStamp(folder)) === hash) return;
  await rm(folder, { recursive: true, force: true });
  try {
    await rename(fresh, folder);
  } catch (error) {
    if ((await readStamp(folder)) !== hash) throw error;
  }
}
