import { setMaxListeners } from "node:events";

import { abortReason } from "../abort-reason.ts";
import { GraphDeadlineError } from "../graph.ts";

export type Bounds = {
  readonly milliseconds: number;
  readonly signal?: AbortSignal | undefined;
};

/** A clock and an abort over one or several waits: the driver itself may wait for ever. */
export type Limit = {
  /** Settles as the wait does, or rejects when the time is over or nobody waits any more. */
  readonly hold: <Result>(wait: PromiseLike<Result>) => Promise<Result>;
  /** Ends it before its time. */
  readonly end: (error: Error) => void;
  readonly stop: () => void;
};

/** @param onOver runs once, when the limit is passed before it is stopped */
export function createLimit({ milliseconds, signal }: Bounds, onOver?: () => void): Limit {
  if (signal?.aborted === true) throw abortReason(signal);
  let fail = nothing;
  const over = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // It may pass while nobody waits.
  over.catch(() => null);
  function end(error: Error) {
    stop();
    fail(error);
    onOver?.();
  }
  const clock = setTimeout(() => {
    end(new GraphDeadlineError(`No answer within ${milliseconds} ms.`));
  }, milliseconds);
  function abort() {
    if (signal !== undefined) end(abortReason(signal));
  }
  function stop() {
    clearTimeout(clock);
    signal?.removeEventListener("abort", abort);
  }
  // One request may ask many questions under its one signal.
  if (signal !== undefined) setMaxListeners(0, signal);
  signal?.addEventListener("abort", abort, { once: true });
  return { hold: (wait) => Promise.race([wait, over]), end, stop };
}

/** One wait under a limit of its own. */
export async function within<Result>(
  wait: () => PromiseLike<Result>,
  bounds: Bounds,
  begin: typeof createLimit = createLimit,
): Promise<Result> {
  const limit = begin(bounds);
  try {
    return await limit.hold(wait());
  } finally {
    limit.stop();
  }
}

function nothing(_error: Error): void {
  return undefined;
}
