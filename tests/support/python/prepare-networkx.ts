import { join } from "node:path";
import { env, platform } from "node:process";

import { runTool } from "../../../server/local-neo4j/run-tool.ts";

const version = "3.4.2";
/** Stays from one run to the next, until the packages are installed anew. */
const folder = join(
  import.meta.dirname,
  "../../../node_modules/.cache/contraflow",
  `networkx-${version}`,
);
/** The Python that has networkx, once it is prepared. */
export const networkxPython = join(
  folder,
  ...(platform === "win32" ? ["Scripts", "python.exe"] : ["bin", "python"]),
);

/** Makes an environment with networkx where there is none yet. */
export async function prepareNetworkx(): Promise<void> {
  if (await hasNetworkx()) return;
  await run("python3", ["-m", "venv", "--clear", folder]);
  await run(networkxPython, ["-m", "pip", "install", "--quiet", `networkx==${version}`]);
}

async function hasNetworkx(): Promise<boolean> {
  const args = ["-c", "import networkx; print(networkx.__version__)"];
  const ran = await runTool({ command: networkxPython, args, environment: env });
  return ran !== "missing" && ran.code === 0 && ran.said.trim() === version;
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const ran = await runTool({ command, args, environment: env });
  const failed = ran === "missing" || ran.code !== 0;
  if (failed) throw new Error(`${command} failed: ${ran === "missing" ? "not found" : ran.said}`);
}
