import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/** A word that changes with any byte of the files and folders that something is built from. */
export async function hashSources(root: string, sources: readonly string[]): Promise<string> {
  const found = await Promise.all(sources.map((source) => filesIn(root, source)));
  const paths = found.flat().toSorted();
  const bodies = await Promise.all(paths.map((file) => readFile(path.join(root, file))));
  const hash = createHash("sha256");
  paths.forEach((file, at) => hash.update(`${file}\0`).update(bodies[at] ?? ""));
  return hash.digest("hex");
}

async function filesIn(root: string, source: string): Promise<string[]> {
  const full = path.join(root, source);
  if ((await stat(full)).isFile()) return [source];
  const entries = await readdir(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".tsbuildinfo"))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
