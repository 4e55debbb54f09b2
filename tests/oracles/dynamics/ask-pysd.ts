import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";

import * as z from "zod";

import { runTool } from "../../../server/local-neo4j/run-tool.ts";
import { programOf, pysd } from "../../support/python/prepare-package.ts";

/** One run: values by the names of the model's text; a list holds one for each step. */
export type PysdRun = {
  readonly model: string;
  readonly params: Readonly<Record<string, number | "never" | readonly (number | "never")[]>>;
  readonly until: number;
};

const Courses = z.array(z.record(z.string(), z.array(z.number())));

const models = join(import.meta.dirname, "../../../graph-seed/models");

/** Runs models with PySD, all in one Python. It writes beside the models, which are copied for it. */
export async function askPysd(runs: readonly PysdRun[]): Promise<z.infer<typeof Courses>> {
  const folder = await mkdtemp(join(tmpdir(), "contraflow-pysd-"));
  try {
    const names = [...new Set(runs.map(({ model }) => model))];
    const copies = names.map((name) => [name, join(folder, `${name}.mdl`)] as const);
    await Promise.all(copies.map(([name, to]) => copyFile(join(models, `${name}.mdl`), to)));
    const [asked, answered] = [join(folder, "asked.json"), join(folder, "answered.json")];
    await writeFile(asked, JSON.stringify({ models: Object.fromEntries(copies), runs }));
    const script = join(import.meta.dirname, "pysd_runs.py");
    const args = [script, asked, answered];
    const ran = await runTool({ command: programOf(pysd, "python"), args, environment: env });
    if (ran === "missing" || ran.code !== 0) {
      throw new Error(`PySD failed: ${ran === "missing" ? "it is not there" : ran.said}`);
    }
    return Courses.parse(JSON.parse(await readFile(answered, "utf8")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
