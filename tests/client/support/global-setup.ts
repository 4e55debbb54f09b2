import { join } from "node:path";

import { buildModels } from "../../../server/commands/build-models.ts";

/** Once for all files, and outside the page they pretend to be in, which knows no files. */
export async function setup(): Promise<void> {
  await buildModels(join(import.meta.dirname, "../../.."));
}
