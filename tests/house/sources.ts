import { readdirSync, readFileSync } from "node:fs";
import { posix, sep } from "node:path";

/** A file of the house: its path from the root, with slashes, and its text. */
export type Source = { readonly path: string; readonly text: string };

export function sourcesIn(folders: readonly string[], name: RegExp): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
        posix.join(folder, file.split(sep).join("/")),
      ),
    )
    .filter((path) => name.test(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** The rooms that make the product; tests stand outside. */
export const productFolders = ["contract", "graph-seed", "server", "client"];
export const typescript = /(?<!\.d)\.tsx?$/;
