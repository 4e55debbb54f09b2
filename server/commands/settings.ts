import { readFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";

import envPaths from "env-paths";
import * as z from "zod";

import { type Config, readConfig } from "../config.ts";
import { withSecrets } from "./secrets-in-files.ts";

/** Where the product lies. */
export const root = path.join(import.meta.dirname, "../..");

export type Settings = Omit<Config, "dataFolder"> & { readonly dataFolder: string };

/** What the environment asks for; the data lies in the user's own folder unless it says. */
export function readSettings(): Settings {
  const config = readConfig(withSecrets(process.env));
  const usual = envPaths("contraflow", { suffix: "" }).data;
  return { ...config, dataFolder: path.resolve(config.dataFolder ?? usual) };
}

const Package = z.object({ version: z.string() });

export async function readVersion(): Promise<string> {
  const text = await readFile(path.join(root, "package.json"), "utf8");
  return Package.parse(JSON.parse(text)).version;
}
