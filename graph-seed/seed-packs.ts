import { fileURLToPath } from "node:url";

import { type CheckedPack, checkPack } from "./check/check-pack.ts";
import { readPack } from "./read-pack.ts";

export type SeedChoice = "article+facts" | "article" | "none";

/** The folders beside this file that a choice stands for, in the order they are loaded. */
const folders: Readonly<Record<SeedChoice, readonly string[]>> = {
  "article+facts": ["article"],
  article: ["article"],
  none: [],
};

/**
 * Reads and checks the packs that a choice stands for.
 * @throws PackFormatError, PackFaultsError
 */
export async function readSeed(choice: SeedChoice): Promise<CheckedPack[]> {
  const packs = folders[choice].map((name) => readPack(folderOf(name)));
  return (await Promise.all(packs)).map((pack) => checkPack(pack));
}

function folderOf(name: string): string {
  return fileURLToPath(new URL(`data/${name}`, import.meta.url));
}
