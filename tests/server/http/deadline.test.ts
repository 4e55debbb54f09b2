import { once } from "node:events";

import { afterEach, expect, it, vi } from "vitest";

import { GraphDeadlineError } from "../../../server/engine/graph.ts";
import { CallerLeftError, endOf } from "../../../server/http/deadline.ts";
import { endListening } from "../../../server/http/end-listening.ts";
import { listen, urlOf } from "../../../server/http/listen.ts";

const ending: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(ending.splice(0).map((end) => end()));
});

/** A server whose answers end after so many milliseconds, and the signal of the last of them. */
async function serving(milliseconds: number, allowed: number) {
  const signals: AbortSignal[] = [];
  const server = await listen(
    (_request, response) => {
      signals.push(endOf(response, allowed));
      setTimeout(() => response.end("done"), milliseconds);
    },
    { host: "127.0.0.1", port: 0 },
  );
  ending.push(async () => endListening(server, 0));
  return { url: urlOf(server, "127.0.0.1"), signals };
}

it("ends the work when its time is over", async () => {
  const { url, signals } = await serving(300, 50);
  await (await fetch(url)).text();
  expect(signals.map(({ reason }) => reason instanceof GraphDeadlineError)).toEqual([true]);
});

it("ends the work when the caller leaves", async () => {
  const { url, signals } = await serving(2_000, 10_000);
  const leaving = new AbortController();
  const left = fetch(url, { signal: leaving.signal }).catch(() => "left");
  await vi.waitUntil(() => signals.length > 0);
  leaving.abort();
  const [signal] = signals;
  if (signal && !signal.aborted) await once(signal, "abort");
  expect([await left, signal?.reason instanceof CallerLeftError]).toEqual(["left", true]);
});

it("ends nothing that is done in time", async () => {
  const { url, signals } = await serving(0, 100);
  await (await fetch(url)).text();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
});
