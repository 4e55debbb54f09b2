import { setMaxListeners } from "node:events";

import { type GraphValue } from "../graph.ts";
import { type Outcome, type Task } from "./protocol.ts";
import { abortReason } from "../abort-reason.ts";

/** One thing asked of the engine's process. */
export type Call = {
  readonly task: Task;
  /** How long it may take in all, the wait included. */
  readonly milliseconds: number;
  readonly signal?: AbortSignal | undefined;
  /** The incarnation that must do it, where it is a step of something begun there. */
  readonly pin?: number;
};

/** What came back. `incarnation` is the process that said it, `id` the order it answers. */
export type Found = Outcome & {
  readonly id: number;
  readonly incarnation: number;
  readonly rows: readonly (readonly GraphValue[])[];
};

export type Job = {
  readonly id: number;
  readonly call: Call;
  /** The rows of this attempt so far. */
  rows: (readonly GraphValue[])[];
  /** How often the process crashed under it. */
  crashes: number;
  /** It runs with nothing beside it, to see whether it is the one that takes the memory. */
  isAlone: boolean;
  readonly succeed: (found: Found) => void;
  readonly fail: (error: Error) => void;
};

export type JobHooks = {
  readonly onMade: (job: Job) => void;
  readonly onExpired: (job: Job) => void;
  readonly onAborted: (job: Job) => void;
};

/** A job with its clock running; whichever way it ends, the clock stops. */
export function promiseJob(id: number, call: Call, hooks: JobHooks): Promise<Found> {
  const { signal } = call;
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      hooks.onExpired(job);
    }, call.milliseconds);
    function stop() {
      clearTimeout(clock);
      signal?.removeEventListener("abort", abort);
    }
    function abort() {
      if (signal !== undefined) job.fail(abortReason(signal));
      hooks.onAborted(job);
    }
    function succeed(found: Found) {
      stop();
      resolve(found);
    }
    function fail(error: Error) {
      stop();
      reject(error);
    }
    const job: Job = { id, call, rows: [], crashes: 0, isAlone: false, succeed, fail };
    // One request may ask many questions under its one signal.
    if (signal !== undefined) setMaxListeners(0, signal);
    signal?.addEventListener("abort", abort, { once: true });
    hooks.onMade(job);
  });
}
