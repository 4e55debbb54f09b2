import { fileURLToPath } from "node:url";

import type { Row } from "../contract/rows.ts";
import { type CheckedPack, checkPack } from "./check/check-pack.ts";
import { readPack } from "./read-pack.ts";

export type SeedChoice = "article+facts" | "article" | "none";

/** The folders beside this file that a choice stands for, in the order they are loaded. */
const folders: Readonly<Record<SeedChoice, readonly string[]>> = {
  "article+facts": ["article", "facts"],
  article: ["article"],
  none: [],
};

/**
 * Reads and checks the packs that a choice stands for, each beside those before it.
 * @throws PackFormatError, PackFaultsError
 */
export async function readSeed(choice: SeedChoice): Promise<CheckedPack[]> {
  const packs = await Promise.all(folders[choice].map((name) => readPack(folderOf(name))));
  const checked: CheckedPack[] = [];
  const beside: Row[] = [];
  for (const pack of packs) {
    const one = checkPack(pack, beside);
    checked.push(one);
    beside.push(...one.rows);
  }
  return checked;
}

function folderOf(name: string): string {
  return fileURLToPath(new URL(`data/${name}`, import.meta.url));
}
