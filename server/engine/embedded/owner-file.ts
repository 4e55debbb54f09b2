import { readFile, rename, writeFile } from "node:fs/promises";
import * as z from "zod";

/** Who holds the data folder, as it stands in the folder. */
const StoredOwner = z.strictObject({
  pid: z.int().positive(),
  /** When that process started, as `startProof` says it. */
  started: z.string().nullable(),
  /** Where its server listens, once it does. */
  url: z.string().nullable(),
  /** Tells two holds of one process apart. */
  hold: z.string(),
});
export type StoredOwner = z.infer<typeof StoredOwner>;

/** Null where there is none, or none that can be read: then nobody can rely on it. */
export async function readOwnerFile(path: string): Promise<StoredOwner | null> {
  try {
    return StoredOwner.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return null;
  }
}

/** @throws an error with the code EEXIST when there is one already */
export async function createOwnerFile(path: string, owner: StoredOwner): Promise<void> {
  await writeFile(path, JSON.stringify(owner), { flag: "wx", mode: 0o600 });
}

export async function replaceOwnerFile(path: string, owner: StoredOwner): Promise<void> {
  const draft = `${path}.${owner.hold}`;
  await writeFile(draft, JSON.stringify(owner), { mode: 0o600 });
  await rename(draft, path);
}
