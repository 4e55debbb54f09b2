import { say } from "../messages/say.ts";
import type { Asks } from "../session/asks.ts";
import type { Notify } from "./use-notices.ts";

/** How long an answer may take before the reader is told, in milliseconds. */
const patience = 400;

/** The same questions; one that takes its time says so and can be taken back. */
export function watchedAsks(asks: Asks, notify: Notify): Asks {
  return {
    ...asks,
    expand: (input, signal) => watched(notify, signal, (either) => asks.expand(input, either)),
  };
}

async function watched<Answer>(
  notify: Notify,
  signal: AbortSignal | undefined,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const stopping = new AbortController();
  const take = { name: say("app.cancel"), run: () => stopping.abort() };
  const told: number[] = [];
  const timer = setTimeout(() => {
    told.push(notify.say({ tone: "busy", text: say("app.expanding"), action: take }));
  }, patience);
  try {
    return await ask(signal ? AbortSignal.any([signal, stopping.signal]) : stopping.signal);
  } finally {
    clearTimeout(timer);
    told.forEach(notify.close);
  }
}
