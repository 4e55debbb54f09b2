import { abortReason } from "./abort-reason.ts";

/** One at a time, in the order they came. */
export type Turns = <Result>(
  act: () => Promise<Result>,
  signal: AbortSignal | undefined,
) => Promise<Result>;

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (act, signal) => {
    const turn = last.then(async () => {
      if (signal?.aborted === true) throw abortReason(signal);
      return act();
    });
    last = turn.catch(() => null);
    return turn;
  };
}
