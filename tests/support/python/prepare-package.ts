import { join } from "node:path";
import { env, platform } from "node:process";

import { runTool } from "../../../server/local-neo4j/run-tool.ts";

/** A package that is asked from an environment of its own. */
export type PythonPackage = { readonly name: string; readonly version: string };

export const networkx: PythonPackage = { name: "networkx", version: "3.4.2" };
export const schemathesis: PythonPackage = { name: "schemathesis", version: "4.32.5" };
export const pysd: PythonPackage = { name: "pysd", version: "3.14.3" };

/** Stays from one run to the next, until the packages of the project are installed anew. */
function folderOf({ name, version }: PythonPackage): string {
  const cache = join(import.meta.dirname, "../../../node_modules/.cache/contraflow");
  return join(cache, `${name}-${version}`);
}

/** A program of the environment, once it is prepared: "python", or one that the package brings. */
export function programOf(wanted: PythonPackage, program: string): string {
  const parts = platform === "win32" ? ["Scripts", `${program}.exe`] : ["bin", program];
  return join(folderOf(wanted), ...parts);
}

/** Makes an environment with the package where there is none yet. */
export async function preparePackage(wanted: PythonPackage): Promise<void> {
  if (await isThere(wanted)) return;
  const { name, version } = wanted;
  await run("python3", ["-m", "venv", "--clear", folderOf(wanted)]);
  const install = ["-m", "pip", "install", "--quiet", `${name}==${version}`];
  await run(programOf(wanted, "python"), install);
}

async function isThere(wanted: PythonPackage): Promise<boolean> {
  const { name, version } = wanted;
  const args = ["-c", `from importlib.metadata import version; print(version("${name}"))`];
  const ran = await runTool({ command: programOf(wanted, "python"), args, environment: env });
  return ran !== "missing" && ran.code === 0 && ran.said.trim() === version;
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const ran = await runTool({ command, args, environment: env });
  const failed = ran === "missing" || ran.code !== 0;
  if (failed) throw new Error(`${command} failed: ${ran === "missing" ? "not found" : ran.said}`);
}
