import { readdir, readFile } from "node:fs/promises";

import { Presented } from "../contract/dynamics/presented.ts";

/** A model as the seed holds it: its text in Vensim's form, and how it is shown. */
export type SeedModel = {
  readonly name: string;
  readonly text: string;
  readonly presented: Presented;
};

const folder = new URL("models/", import.meta.url);

/** The models of the seed, by name. */
export async function readModels(): Promise<readonly SeedModel[]> {
  const names = (await readdir(folder))
    .filter((file) => file.endsWith(".mdl"))
    .map((file) => file.replace(/\.mdl$/, ""))
    .toSorted();
  return Promise.all(names.map(readOne));
}

async function readOne(name: string): Promise<SeedModel> {
  const [text, shown] = await Promise.all([
    readFile(new URL(`${name}.mdl`, folder), "utf8"),
    readFile(new URL(`${name}.json`, folder), "utf8"),
  ]);
  return { name, text, presented: Presented.parse(JSON.parse(shown)) };
}
