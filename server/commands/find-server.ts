import { setTimeout } from "node:timers/promises";

import { readOwner } from "../engine/embedded/data-folder.ts";
import { DataFolderOwnedError } from "../engine/embedded/folder-errors.ts";

/** How long an owner that does not listen yet is waited for. */
const patience = 30_000;
const pause = 250;

/**
 * Where the server listens that holds a data folder; null when nobody holds it.
 * @throws DataFolderOwnedError when its owner listens nowhere
 */
export async function findServer(
  folder: string,
  until = Date.now() + patience,
): Promise<string | null> {
  const owner = await readOwner(folder);
  if (owner === null || owner.url !== null) return owner?.url ?? null;
  if (Date.now() > until) throw new DataFolderOwnedError(folder, owner);
  await setTimeout(pause);
  return findServer(folder, until);
}
