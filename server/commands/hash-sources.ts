import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** All that the page is built from; packages are told by the lock. */
const folders = ["client", "contract", "graph-seed/ontology"];
const files = ["vite.config.ts", "package-lock.json"];

/** A word that changes with any byte of what the page is built from. */
export async function hashSources(root: string): Promise<string> {
  const found = await Promise.all(folders.map((folder) => filesIn(root, folder)));
  const paths = [...files, ...found.flat()].toSorted();
  const bodies = await Promise.all(paths.map((file) => readFile(path.join(root, file))));
  const hash = createHash("sha256");
  paths.forEach((file, at) => hash.update(`${file}\0`).update(bodies[at] ?? ""));
  return hash.digest("hex");
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".tsbuildinfo"))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
