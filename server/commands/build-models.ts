import path from "node:path";

import { readModels } from "../../graph-seed/read-models.ts";
import { type BuiltModel, readBuiltModels } from "../models/built-models.ts";
import { fillFolder } from "./built-folder.ts";
import { hashSources } from "./hash-sources.ts";
import { packAssets } from "./pack-assets.ts";

/** All that the models are built from; packages are told by the lock. */
const sources = ["graph-seed/models", "contract/dynamics", "server/models", "package-lock.json"];

/** Where the built models lie. */
export function modelsFolder(root: string): string {
  return path.join(root, "dist/models");
}

/** Compiles the models where that was not done or they have changed, without a word. */
export async function buildModels(root: string): Promise<readonly BuiltModel[]> {
  const folder = await fillFolder({
    folder: modelsFolder(root),
    hash: await hashSources(root, sources),
    async make(fresh) {
      // The compiler takes longer to load than all else here, and most starts do without it.
      const { writeModels } = await import("../models/write-models.ts");
      await writeModels(fresh, await readModels());
      await packAssets(fresh);
    },
  });
  return readBuiltModels(folder);
}
