import { spawn } from "node:child_process";
import process from "node:process";

export type Environment = Readonly<Record<string, string | undefined>>;

export type Tool = {
  readonly command: string;
  readonly args: readonly string[];
  /** That of this process, unless it is told. */
  readonly environment: Environment | undefined;
  /** Where it runs; where this process does, unless it is told. */
  readonly folder?: string;
  readonly onLine?: (line: string) => void;
};

/** How a tool ended, and all that it said; `missing` where there is no such tool. */
export type Ran = { readonly code: number | null; readonly said: string } | "missing";

/** Runs a tool of this machine to its end. */
export function runTool({ command, args, environment, folder, onLine }: Tool): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const tool = spawn(command, [...args], {
      ...(environment === undefined ? {} : { env: { ...environment } }),
      ...(folder === undefined ? {} : { cwd: folder }),
      stdio: ["ignore", "pipe", "pipe"],
      // On Windows Maven is a script, which only a shell can start.
      shell: process.platform === "win32" && command === "mvn",
    });
    let said = "";
    function hear(chunk: unknown): void {
      const before = said.split("\n").length;
      said += String(chunk);
      for (const line of said.split("\n").slice(before - 1, -1)) onLine?.(line);
    }
    tool.stdout.on("data", hear);
    tool.stderr.on("data", hear);
    tool.once("error", (error) => {
      if ("code" in error && error.code === "ENOENT") resolve("missing");
      else reject(error);
    });
    tool.once("close", (code) => {
      resolve({ code, said });
    });
  });
}
