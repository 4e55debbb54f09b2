import path from "node:path";

import type { ServedModel } from "../../contract/endpoints/models.ts";
import { readAssets } from "../http/assets.ts";
import type { Assets } from "../http/page.ts";
import type { BuiltModel } from "../models/built-models.ts";
import { buildModels, modelsFolder } from "./build-models.ts";

/** Where the programs are asked for. */
const place = "/models";

/** The models to be served: what is told of each, and the files of their programs. */
export type ReadyModels = { readonly told: readonly ServedModel[]; readonly programs: Assets };

/** Builds the models if need be, and reads them into memory. */
export async function readyModels(root: string): Promise<ReadyModels> {
  const built = await buildModels(root);
  return {
    told: built.map(toServed),
    programs: await readAssets(modelsFolder(root), place),
  };
}

function toServed({ model, file }: BuiltModel): ServedModel {
  return { ...model, program: `${place}/${path.basename(file)}` };
}
