import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";

/** The page could not be built; the message is the builder's own. */
export class BuildError extends Error {
  override name = "BuildError";
}

/**
 * Builds the page into a folder, in a process of its own: building takes half a gigabyte, which the
 * server would hold on to.
 * @throws BuildError
 */
export async function runVite(root: string, outDir: string): Promise<void> {
  const vite = path.dirname(createRequire(import.meta.url).resolve("vite/package.json"));
  const flags = ["--config", path.join(root, "vite.config.ts"), "--outDir", outDir];
  const args = ["build", path.join(root, "client"), ...flags, "--emptyOutDir"];
  const builder = spawn(
    process.execPath,
    [path.join(vite, "bin/vite.js"), ...args, "--logLevel", "error"],
    { cwd: root, stdio: ["ignore", "ignore", "pipe"] },
  );
  const [said, ending] = await Promise.all([text(builder.stderr), once(builder, "close")]);
  if (ending[0] !== 0) throw new BuildError(`The page could not be built.\n${said.trim()}`);
}
