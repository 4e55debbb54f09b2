import { setTimeout } from "node:timers/promises";

import { GraphDeadlineError, GraphUnavailableError } from "../engine/graph.ts";

const pause = 2_000;

type Waiting = {
  /** Called once, when it turns out that it has to be waited for. */
  readonly onWaiting: (why: string) => void;
  /** Passes before each new try, and fails when nobody waits any more. */
  readonly pauses: AsyncIterable<unknown>;
};

/** Tries again after each pause while what is asked for cannot be reached. */
export async function awaitData<Data>(
  open: () => Promise<Data>,
  { onWaiting, pauses }: Waiting,
): Promise<Data> {
  const first = await attempt(open);
  if (!("lost" in first)) return first.data;
  onWaiting(first.lost.message);
  let last = first.lost;
  for await (const _ of pauses) {
    const next = await attempt(open);
    if (!("lost" in next)) return next.data;
    last = next.lost;
  }
  throw last;
}

export async function* everyOtherSecond(signal: AbortSignal): AsyncGenerator {
  for (;;) yield setTimeout(pause, null, { signal });
}

type Attempt<Data> = { readonly data: Data } | { readonly lost: Error };

async function attempt<Data>(open: () => Promise<Data>): Promise<Attempt<Data>> {
  try {
    return { data: await open() };
  } catch (error) {
    if (error instanceof GraphUnavailableError || error instanceof GraphDeadlineError) {
      return { lost: error };
    }
    throw error;
  }
}
