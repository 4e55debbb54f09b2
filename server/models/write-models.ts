import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { type BuiltModel, listModels } from "./built-models.ts";
import { loadProgram } from "./load-program.ts";
import { makeModel, type ModelSource } from "./make-model.ts";

/**
 * Compiles models into a folder: a program for each, named by what it holds, and one list of what is
 * told of them.
 */
export async function writeModels(folder: string, sources: readonly ModelSource[]): Promise<void> {
  await listModels(folder, await Promise.all(sources.map(async (source) => write(folder, source))));
}

async function write(folder: string, source: ModelSource): Promise<BuiltModel> {
  const { model, code } = await makeModel(source, async (text) => {
    const file = path.join(folder, fileOf(source.name, text));
    await writeFile(file, text);
    return loadProgram(file);
  });
  return { model, file: fileOf(source.name, code) };
}

/** The product's own package makes every .js a module, here as elsewhere. */
function fileOf(name: string, code: string): string {
  return `${name}-${createHash("sha256").update(code).digest("hex").slice(0, 16)}.js`;
}
