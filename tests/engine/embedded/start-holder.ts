import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { until } from "./open-watched.ts";

export type Holder = {
  readonly pid: number;
  /** The process its engine lives in. */
  readonly enginePid: number;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Asks it to close; resolves with the code it ends with. */
  readonly end: () => Promise<number | null>;
  readonly ended: () => Promise<number | null>;
};

const program = fileURLToPath(new URL("holder.ts", import.meta.url));

/** Another process that holds the folder, once it does. */
export async function startHolder(folder: string): Promise<Holder> {
  const child = spawn(process.execPath, ["--import", "tsx", program, folder]);
  let said = "";
  let complained = "";
  child.stdout.on("data", (words: Buffer) => {
    said += words.toString();
  });
  child.stderr.on("data", (words: Buffer) => {
    complained += words.toString();
  });
  const exit = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  await until(() => said.includes("held") || child.exitCode !== null);
  if (!said.includes("held")) throw new Error(complained);
  return {
    pid: child.pid ?? 0,
    enginePid: Number(/engine (\d+)/.exec(said)?.[1]),
    kill: (signal) => child.kill(signal),
    end: () => {
      child.stdin.end();
      return exit;
    },
    ended: () => exit,
  };
}
