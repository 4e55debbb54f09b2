import { readdir } from "node:fs/promises";

import { readOwner, removeStore } from "../engine/embedded/data-folder.ts";
import { DataFolderOwnedError } from "../engine/embedded/folder-errors.ts";
import { storeName } from "../engine/embedded/paths.ts";

type Parts = {
  /** Whether to do what the words say. */
  readonly agree: (act: string) => Promise<boolean>;
};

/**
 * Removes the store of the embedded engine; the token and the backups beside it stay.
 * @returns what was done, in lines for a person
 * @throws DataFolderOwnedError while a server has the folder
 */
export async function resetFolder(folder: string, { agree }: Parts): Promise<string[]> {
  const owner = await readOwner(folder);
  if (owner !== null) throw new DataFolderOwnedError(folder, owner);
  const names = await storesIn(folder);
  if (names.length === 0) return [`There is no data in ${folder}; nothing was removed.`];
  if (!(await agree(`Remove all data in ${folder}, your own included`))) {
    return ["Nothing was removed."];
  }
  await removeStore(folder);
  return [
    `Removed from ${folder}: ${names.join(", ")}.`,
    "The next start loads the data that comes with Contraflow again.",
  ];
}

async function storesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.startsWith(storeName));
}
