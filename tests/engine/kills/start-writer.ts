import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import * as z from "zod";

const script = fileURLToPath(new URL("writer.ts", import.meta.url));

const Said = z.union([
  z.object({ type: z.literal("acknowledged"), turn: z.int() }),
  z.object({ type: z.literal("ready"), process: z.int() }),
]);

export type Writer = {
  readonly process: ChildProcess;
  /** The turns that were acknowledged, in order. */
  readonly acknowledged: readonly number[];
  /** The process of the embedded engine; null with Neo4j. */
  readonly enginePid: () => number | null;
  /** Waits for so many more acknowledgements. */
  readonly more: (count: number) => Promise<void>;
  /** Ends it without a word of warning. */
  readonly kill: () => Promise<void>;
};

/** Starts to write from a turn on into the store that the environment names. */
export function startWriter(environment: Readonly<Record<string, string>>, from: number): Writer {
  const child = spawn(process.execPath, ["--import", "tsx", script, String(from)], {
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const acknowledged: number[] = [];
  let enginePid: number | null = null;
  let complaint = "";
  const closed = once(child, "close");
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => {
    const said = Said.safeParse(JSON.parse(line)).data;
    if (said?.type === "ready") enginePid = said.process;
    if (said?.type !== "acknowledged") return;
    acknowledged.push(said.turn);
    child.emit("acknowledged");
  });
  child.stderr.on("data", (words: Buffer) => (complaint += String(words)));

  async function more(count: number): Promise<void> {
    const wanted = acknowledged.length + count;
    while (acknowledged.length < wanted) {
      const ended = await Promise.race([once(child, "acknowledged"), closed.then(() => null)]);
      if (ended === null) throw new Error(`The writer ended by itself: ${complaint}`);
    }
  }

  async function kill(): Promise<void> {
    child.kill("SIGKILL");
    await closed;
  }
  return { process: child, acknowledged, enginePid: () => enginePid, more, kill };
}
