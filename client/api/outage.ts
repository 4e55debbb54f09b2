import type { FailureCode } from "./problem-error.ts";

/** What cannot be reached: the server, or the graph behind it. */
export type Outage = "server" | "graph";

let outage: Outage | null = null;
const watchers = new Set<() => void>();

/** Null while all is well, as far as the last answers tell. */
export function outageNow(): Outage | null {
  return outage;
}

export function setOutage(now: Outage | null): void {
  if (outage === now) return;
  outage = now;
  for (const watcher of watchers) watcher();
}

/** Learns from a failure; most failures say nothing of the way there. */
export function noteFailure(code: FailureCode): void {
  if (code === "unreachable") setOutage("server");
  if (code === "graph-unavailable") setOutage("graph");
}

/** Tells of each change; returns how to stop. */
export function watchOutage(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}
