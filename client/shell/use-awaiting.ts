import { useEffect } from "react";

import { awaitReturn } from "../api/await-return.ts";
import { pause } from "../api/pause.ts";
import { type FailureCode, ProblemError } from "../api/problem-error.ts";

const passing: ReadonlySet<FailureCode> = new Set([
  "starting",
  "busy",
  "graph-unavailable",
  "unreachable",
]);

/** Milliseconds, so that a server that says both yes and no is not asked without a break. */
const breath = 1_000;

/** Whether what failed may come about by waiting. */
export function isPassing(error: unknown): boolean {
  return error instanceof ProblemError && passing.has(error.code);
}

/** Tries again, once the server can answer, what failed for a reason that passes. */
export function useAwaiting(failed: unknown, retry: () => void): void {
  useEffect(() => {
    if (!isPassing(failed)) return;
    const leaving = new AbortController();
    untilReady(leaving.signal).then(retry, () => null);
    return () => {
      leaving.abort();
    };
  }, [failed, retry]);
}

async function untilReady(signal: AbortSignal): Promise<void> {
  await pause(breath, signal);
  await awaitReturn(signal);
}
