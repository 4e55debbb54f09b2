import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Suite } from "./suites.ts";
import { failedIn, Report, type Tally, tallyOf } from "./tally.ts";

const root = join(import.meta.dirname, "../..");

export type Run = {
  readonly suite: Suite;
  /** A folder for the report. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

export type SuiteRun = { readonly tally: Tally; readonly failed: readonly string[] };

/** Runs one suite, shows it as it runs, counts it, and names what failed in it. */
export async function runSuite({ suite, folder, env }: Run): Promise<SuiteRun> {
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
  const said = await readReport(report);
  const tally = tallyOf(said, code);
  if (said === undefined) return { tally, failed: [`${suite}: no report, exit code ${code}`] };
  const failed = failedIn(said).map((name) => `${suite}: ${name.replace(`${root}/`, "")}`);
  const unexplained = tally.failed > 0 && failed.length === 0;
  return { tally, failed: unexplained ? [`${suite}: exit code ${code}, no test failed`] : failed };
}

async function readReport(path: string): Promise<Report | undefined> {
  try {
    return Report.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return undefined;
  }
}
