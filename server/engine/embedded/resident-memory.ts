import { readFileSync } from "node:fs";

/**
 * Bytes of memory that a process holds, asked of the system, so that a process too busy to say it
 * itself is seen too. Null where the system does not say it in /proc.
 */
export function residentMemory(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
