import { readFile, rename, rm, writeFile } from "node:fs/promises";
import process from "node:process";
import * as z from "zod";

import { isLiving, startProof } from "../processes/start-proof.ts";
import { LocalNeo4jError } from "./local-neo4j-error.ts";

/** A process, with the proof that it is still the one that was meant. */
const Running = z.strictObject({
  pid: z.int().positive(),
  started: z.string().nullable(),
  /** Null while it is being started, and the process is that of the starter. */
  port: z.int().nullable(),
});
export type Running = z.infer<typeof Running>;

/** What the file says runs, if it does. */
export async function readRunning(file: string): Promise<Running | null> {
  const running = await readFileOf(file);
  return running !== null && (await isLiving(running.pid, running.started)) ? running : null;
}

async function readFileOf(file: string): Promise<Running | null> {
  try {
    return Running.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return null;
  }
}

/** Of two that start at once, one may. @throws LocalNeo4jError */
export async function claimStart(file: string): Promise<void> {
  const other = await readRunning(file);
  if (other !== null) throw taken(other);
  await rm(file, { force: true });
  const starter = { pid: process.pid, started: await startProof(process.pid), port: null };
  try {
    await writeFile(file, JSON.stringify(starter), { flag: "wx", mode: 0o600 });
  } catch (cause) {
    throw taken(await readRunning(file), { cause });
  }
}

/** Notes what runs, in the place of who started it. */
export async function noteRunning(file: string, pid: number, port: number): Promise<Running> {
  const running = { pid, started: await startProof(pid), port };
  const draft = `${file}.${pid}`;
  await writeFile(draft, JSON.stringify(running), { mode: 0o600 });
  await rename(draft, file);
  return running;
}

function taken(other: Running | null, options?: ErrorOptions): LocalNeo4jError {
  const who = other === null ? "" : ` (process ${other.pid})`;
  return other?.port === null || other === null
    ? new LocalNeo4jError(
        `This Neo4j is being started already${who}.`,
        "Wait for that, or end it.",
        options,
      )
    : new LocalNeo4jError(`This Neo4j runs already${who}.`, "Use it, or end it.", options);
}
