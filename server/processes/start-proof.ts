import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * When a process was started, as a text to compare: ids are used again, starts are not. Null where
 * the system does not say.
 */
export async function startProof(pid: number): Promise<string | null> {
  return (await fromProc(pid)) ?? (await fromPs(pid));
}

/** The state and the start of a process, counted from the start of this machine. */
async function fromProc(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // The name before the last bracket may hold anything; state is the 3rd field, start the 22nd.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    return fields[0] === "Z" ? "ended" : `${boot.trim()} ${fields[19]}`;
  } catch {
    return null;
  }
}

async function fromPs(pid: number): Promise<string | null> {
  try {
    const { stdout } = await run("ps", ["-o", "lstart=", "-p", String(pid)]);
    return stdout.trim();
  } catch {
    return null;
  }
}

/** Whether the process that gave this proof still runs. */
export async function isLiving(pid: number, proof: string | null): Promise<boolean> {
  if (!isThere(pid)) return false;
  const now = await startProof(pid);
  return proof === null || now === null || now === proof;
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and belongs to someone else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
