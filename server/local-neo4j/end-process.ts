import process from "node:process";
import { setTimeout } from "node:timers/promises";

import { isLiving } from "../processes/start-proof.ts";
import { type Running } from "./running-file.ts";

const betweenLooks = 50;
/** Neo4j takes 10 s where nothing hurries it. */
const patience = 30_000;

/** Asks it to end, and ends it by force when it does not; resolves once it is gone. */
export async function endProcess(running: Running): Promise<void> {
  await signal(running, "SIGTERM");
  if (await isGone(running, Date.now() + patience)) return;
  await killProcess(running);
}

/** Ends it at once, whatever it does; resolves once it is gone. */
export async function killProcess(running: Running): Promise<void> {
  await signal(running, "SIGKILL");
  await isGone(running, Date.now() + patience);
}

async function signal({ pid, started }: Running, name: NodeJS.Signals): Promise<void> {
  if (!(await isLiving(pid, started))) return;
  try {
    process.kill(pid, name);
  } catch (error) {
    // It ended by itself meanwhile.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

async function isGone(running: Running, until: number): Promise<boolean> {
  if (!(await isLiving(running.pid, running.started))) return true;
  if (Date.now() > until) return false;
  await setTimeout(betweenLooks);
  return isGone(running, until);
}
