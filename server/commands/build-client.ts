import path from "node:path";

import { fillFolder } from "./built-folder.ts";
import { hashSources } from "./hash-sources.ts";
import { packAssets } from "./pack-assets.ts";
import { runVite } from "./run-vite.ts";

/** All that the page is built from; packages are told by the lock. */
const sources = [
  "client",
  "contract",
  "graph-seed/ontology",
  "vite.config.ts",
  "package-lock.json",
];

/**
 * Builds the page where it is missing or older than its sources, and says nothing else.
 * @returns the folder it lies in
 */
export async function buildClient(root: string, say: (line: string) => void): Promise<string> {
  return fillFolder({
    folder: path.join(root, "dist/client"),
    hash: await hashSources(root, sources),
    async make(fresh) {
      say("Building the page; this takes a few seconds and happens once.");
      await runVite(root, fresh);
      await packAssets(fresh);
    },
  });
}
