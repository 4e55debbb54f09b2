import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const root = join(import.meta.dirname, "../..");

export type Name =
  "start" | "check-results" | "export" | "generate" | "import" | "neo4j" | "reset" | "simulate";
type Env = Readonly<Record<string, string>>;

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** A command while it runs, and all that it has said. */
export type Started = {
  readonly process: ChildProcess;
  readonly said: () => string;
  /** Waits until it has said so; fails when it ends before. */
  readonly until: (words: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
};

/** Starts a command as npm does, with nothing of the caller's settings. */
export function startCommand(name: Name, args: readonly string[], env: Env): Started {
  const script = join(root, "server/commands", `${name}.ts`);
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: root,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  const ended = once(child, "close").then(([code]): Ended => ({ code: Number(code), out, err }));
  return { process: child, said: () => out + err, until, ended };

  async function until(words: RegExp): Promise<RegExpExecArray> {
    const found = words.exec(out + err);
    if (found) return found;
    if (child.exitCode !== null) throw new Error(`It ended and said: ${out}${err}`);
    await setTimeout(50);
    return until(words);
  }
}

/** Runs a command to its end. */
export async function runCommand(name: Name, args: readonly string[], env: Env): Promise<Ended> {
  return startCommand(name, args, env).ended;
}
