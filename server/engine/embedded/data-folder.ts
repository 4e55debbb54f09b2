import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { pid } from "node:process";

import { type Owner } from "./folder-errors.ts";
import { readOwnerFile, replaceOwnerFile } from "./owner-file.ts";
import { takeOwnership } from "./ownership.ts";
import { ownerPath, storeName } from "./paths.ts";
import { isLiving } from "../../processes/start-proof.ts";

/** Who uses the folder; null when nobody living does. */
export async function readOwner(folder: string): Promise<Owner | null> {
  const owner = await readOwnerFile(ownerPath(folder));
  if (owner === null || !(await isLiving(owner.pid, owner.started))) return null;
  return { pid: owner.pid, url: owner.url };
}

/** Writes where the owner's server listens, so that commands can go through it. */
export async function announce(folder: string, url: string): Promise<void> {
  const owner = await readOwnerFile(ownerPath(folder));
  if (owner?.pid !== pid) throw new Error(`The data folder ${folder} is not this process's.`);
  await replaceOwnerFile(ownerPath(folder), { ...owner, url });
}

/**
 * Removes the engine's files and nothing else.
 * @throws DataFolderOwnedError while somebody uses them
 */
export async function removeStore(folder: string): Promise<void> {
  const ownership = await takeOwnership(folder);
  try {
    const names = (await readdir(folder)).filter((name) => name.startsWith(storeName));
    await Promise.all(
      names.map((name) => rm(join(folder, name), { recursive: true, force: true })),
    );
  } finally {
    await ownership.release();
  }
}
