import { things } from "../../contract/endpoints/explore.ts";
import { readyz } from "../../contract/endpoints/health.ts";
import { pause } from "./pause.ts";

/** Milliseconds before the second look, and the longest between two. */
const shortest = 500;
const longest = 5_000;

/**
 * Resolves once the server says that it can answer, and does. It is asked with growing pauses, each of them cut
 * by chance so that many pages do not ask at once, and not at all while nobody sees the page.
 * @throws DOMException AbortError when the signal says so
 */
export async function awaitReturn(
  signal: AbortSignal,
  random: () => number = Math.random,
  wait = shortest,
): Promise<void> {
  await untilSeen(signal);
  if (await isReady(signal)) return;
  await pause(wait * (1 - random() / 2), signal);
  await awaitReturn(signal, random, Math.min(wait * 2, longest));
}

/** What the server remembers it may say without the graph; whether a thing is there it may not. */
const question: RequestInit = {
  method: things.method,
  headers: { accept: "application/json", "content-type": "application/json" },
  body: JSON.stringify({ ids: ["place/none-of-them"] }),
};

async function isReady(signal: AbortSignal): Promise<boolean> {
  try {
    const ready = await fetch(readyz.path, { signal });
    return ready.ok && (await fetch(things.path, { ...question, signal })).ok;
  } catch (error) {
    if (signal.aborted) throw error;
    return false;
  }
}

function untilSeen(signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const ending = new AbortController();
    const once = { signal: ending.signal };
    document.addEventListener(
      "visibilitychange",
      () => {
        ending.abort();
        resolve();
      },
      once,
    );
    signal.addEventListener(
      "abort",
      () => {
        ending.abort();
        reject(new DOMException("Nobody waits for it any more.", "AbortError"));
      },
      once,
    );
  });
}
