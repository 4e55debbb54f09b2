import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { pid } from "node:process";

import { DataFolderOwnedError, toFolderError } from "./folder-errors.ts";
import { createOwnerFile, readOwnerFile, type StoredOwner } from "./owner-file.ts";
import { ownerPath } from "./paths.ts";
import { isLiving, startProof } from "../../processes/start-proof.ts";

/** The right to use the data folder; others are turned away until it is given back. */
export type Ownership = { readonly release: () => Promise<void> };

const tries = 5;

/**
 * Takes the folder for this process, and takes it over from one that has ended.
 * @throws DataFolderOwnedError, GraphStoreError where the folder cannot be written
 */
export async function takeOwnership(folder: string): Promise<Ownership> {
  const path = ownerPath(folder);
  const owner = { pid, started: await startProof(pid), url: null, hold: randomUUID() };
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await claim(folder, owner, tries);
  } catch (error) {
    throw toFolderError(folder, error);
  }
  return {
    release: async () => {
      if ((await readOwnerFile(path))?.hold === owner.hold) await rm(path);
    },
  };
}

async function claim(folder: string, owner: StoredOwner, left: number): Promise<void> {
  try {
    await createOwnerFile(ownerPath(folder), owner);
  } catch (error) {
    if (left <= 0 || !isAlreadyThere(error)) throw error;
    await clearAway(folder, owner.hold);
    await claim(folder, owner, left - 1);
  }
}

/** Removes what one who has ended left behind. */
async function clearAway(folder: string, hold: string): Promise<void> {
  const path = ownerPath(folder);
  const found = await readOwnerFile(path);
  if (found !== null && (await isLiving(found.pid, found.started))) {
    throw new DataFolderOwnedError(folder, { pid: found.pid, url: found.url });
  }
  const aside = `${path}.${hold}`;
  await rename(path, aside).catch(() => null);
  const moved = await readOwnerFile(aside);
  // Another was quicker, and what was moved is its new hold: it goes back.
  if (moved !== null && moved.hold !== found?.hold) await rename(aside, path);
  else await rm(aside, { force: true });
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
