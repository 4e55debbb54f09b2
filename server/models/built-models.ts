import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

import * as z from "zod";

import { Model } from "../../contract/dynamics/model.ts";

/** The list of what was built; it is of no type that is sent. */
const listName = ".models";

/** A model that was built: what is told of it, and the file that runs it. */
const BuiltModel = z.strictObject({ model: Model, file: z.string() });
export type BuiltModel = Readonly<z.infer<typeof BuiltModel>>;

/** Notes what lies in a folder; files are named by what they hold, and stand without the folder. */
export async function listModels(folder: string, built: readonly BuiltModel[]): Promise<void> {
  await writeFile(path.join(folder, listName), JSON.stringify(built));
}

/** The models that lie in a folder, each with the whole path of its program. */
export async function readBuiltModels(folder: string): Promise<readonly BuiltModel[]> {
  const text = await readFile(path.join(folder, listName), "utf8");
  return z
    .array(BuiltModel)
    .parse(JSON.parse(text))
    .map(({ model, file }) => ({ model, file: path.join(folder, file) }));
}
