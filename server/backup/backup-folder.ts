import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";

import { compare } from "../../contract/compare.ts";
import { type BackupStamp, isPartialName, parseBackupName } from "./backup-name.ts";

export type StoredBackup = { readonly name: string; readonly stamp: BackupStamp };

/** Makes the folder where there is none, and clears away what an ended process left half-written. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const names = await readdir(folder);
  await removeAll(folder, names.filter(isPartialName));
}

/** The backups that are whole, the newest first. */
export async function listBackups(folder: string): Promise<StoredBackup[]> {
  const names = await readdir(folder);
  return names
    .toSorted((one, other) => compare(other, one))
    .flatMap((name) => {
      const stamp = parseBackupName(name);
      return stamp === null ? [] : [{ name, stamp }];
    });
}

/** Removes all but the newest. @param kept how many stay */
export async function removeOlder(folder: string, kept: number): Promise<void> {
  const backups = await listBackups(folder);
  await removeAll(
    folder,
    backups.slice(kept).map(({ name }) => name),
  );
}

async function removeAll(folder: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map(async (name) => rm(path.join(folder, name), { force: true })));
}
