import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { GraphDeadlineError } from "../../../../server/engine/graph.ts";
import { createLimit, within } from "../../../../server/engine/neo4j/limit.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => undefined);

it("settles as the wait does", async () => {
  expect(await within(async () => 5, { milliseconds: 100 })).toBe(5);
  const failing = within(() => Promise.reject(new RangeError("no")), { milliseconds: 100 });
  await expect(failing).rejects.toThrow(new RangeError("no"));
  expect(vi.getTimerCount()).toBe(0);
});

it("ends a wait that takes too long", async () => {
  const [late] = await Promise.allSettled([
    within(never, { milliseconds: 100 }),
    vi.advanceTimersByTimeAsync(100),
  ]);
  const reason = new GraphDeadlineError("No answer within 100 ms.");
  expect(late).toEqual({ status: "rejected", reason });
});

it("ends a wait that nobody waits for, as the one who left said", async () => {
  const stop = new AbortController();
  const left = within(never, { milliseconds: 100, signal: stop.signal });
  stop.abort(new Error("the reader left"));
  await expect(left).rejects.toThrow("the reader left");
  expect(vi.getTimerCount()).toBe(0);
});

it("begins nothing for one who has left already", async () => {
  const act = vi.fn<() => Promise<number>>();
  const signal = AbortSignal.abort(new Error("the reader left"));
  await expect(within(act, { milliseconds: 100, signal })).rejects.toThrow("the reader left");
  expect(act).not.toHaveBeenCalled();
});

it("holds several waits under one clock, and says once that it is over", async () => {
  const onOver = vi.fn<() => void>();
  const limit = createLimit({ milliseconds: 100 }, onOver);
  expect(await limit.hold(Promise.resolve("first"))).toBe("first");
  await vi.advanceTimersByTimeAsync(100);
  await expect(limit.hold(never())).rejects.toThrow(GraphDeadlineError);
  limit.stop();
  expect(onOver).toHaveBeenCalledTimes(1);
});

it("is never over once it was stopped", async () => {
  const onOver = vi.fn<() => void>();
  createLimit({ milliseconds: 100 }, onOver).stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onOver).not.toHaveBeenCalled();
});
