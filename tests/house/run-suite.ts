import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Suite } from "./suites.ts";
import { Report, type Tally, tallyOf } from "./tally.ts";

const root = join(import.meta.dirname, "../..");

export type Run = {
  readonly suite: Suite;
  /** A folder for the report. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Runs one suite, shows it as it runs, and counts it. */
export async function runSuite({ suite, folder, env }: Run): Promise<Tally> {
  const report = join(folder, `${suite}.json`);
  const args = [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    `--project=${suite}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const vitest = spawn(process.execPath, args, { cwd: root, env: { ...env }, stdio: "inherit" });
  const [code] = (await once(vitest, "exit")) as [number | null];
  return tallyOf(await readReport(report), code);
}

async function readReport(path: string): Promise<Report | undefined> {
  try {
    return Report.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return undefined;
  }
}
