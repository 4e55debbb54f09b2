/** So many at a time, and so many that wait for their turn; whoever comes beyond is turned away. */
export type Bulkhead = {
  /** Resolves with what to call when the place is free again. @throws BulkheadFullError */
  readonly enter: (signal?: AbortSignal) => Promise<() => void>;
};

export type BulkheadSize = { readonly atOnce: number; readonly waiting: number };

/** As many run and wait as may. */
export class BulkheadFullError extends Error {
  override name = "BulkheadFullError";
}

export function createBulkhead({ atOnce, waiting: most }: BulkheadSize): Bulkhead {
  const waiting = new Set<() => void>();
  let taken = 0;

  function leave() {
    const [next] = waiting;
    if (next === undefined) taken -= 1;
    else next();
  }

  /** Whoever leaves the line leaves no place behind. */
  function wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      function stop() {
        waiting.delete(take);
        signal?.removeEventListener("abort", abort);
      }
      function take() {
        stop();
        resolve();
      }
      function abort() {
        stop();
        reject(signal?.reason);
      }
      signal?.addEventListener("abort", abort, { once: true });
      waiting.add(take);
    });
  }

  return {
    enter: async (signal) => {
      signal?.throwIfAborted();
      if (taken < atOnce) taken += 1;
      else if (waiting.size < most) await wait(signal);
      else throw new BulkheadFullError(`${atOnce} run and ${most} wait.`);
      return once(leave);
    },
  };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
