import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { usualNeo4jPace } from "../../../../server/engine/neo4j/pace.ts";
import { createRevision } from "../../../../server/engine/neo4j/revision.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pace = { ...usualNeo4jPace, fresh: 1000 };

it("reads a number that is no longer fresh behind the answer, once", async () => {
  const read = vi.fn<() => Promise<number>>().mockResolvedValue(7);
  const revision = createRevision({ pace, opened: 3, read });
  expect(revision.now()).toBe(3);
  await vi.advanceTimersByTimeAsync(1001);
  expect([revision.now(), revision.now()]).toEqual([3, 3]);
  await vi.advanceTimersByTimeAsync(0);
  expect(revision.now()).toBe(7);
  expect(read).toHaveBeenCalledTimes(1);
});

it("follows the data back to an earlier state", async () => {
  const revision = createRevision({ pace, opened: 3, read: async () => 1 });
  await vi.advanceTimersByTimeAsync(1001);
  revision.now();
  await vi.advanceTimersByTimeAsync(0);
  expect(revision.now()).toBe(1);
});

it("trusts a write of its own over what was read before it", async () => {
  const answers: ((found: number) => void)[] = [];
  const read = () => new Promise<number>((resolve) => answers.push(resolve));
  const revision = createRevision({ pace, opened: 3, read });
  await vi.advanceTimersByTimeAsync(1001);
  revision.now();
  revision.raisedTo(4);
  answers[0]?.(3);
  await vi.advanceTimersByTimeAsync(0);
  expect([answers.length, revision.now()]).toEqual([1, 4]);
});

it("stays as it was while it cannot be read", async () => {
  const read = vi.fn<() => Promise<number>>().mockRejectedValue(new Error("lost"));
  const revision = createRevision({ pace, opened: 3, read });
  for (const tries of [1, 2]) {
    await vi.advanceTimersByTimeAsync(1001);
    expect(revision.now()).toBe(3);
    await vi.advanceTimersByTimeAsync(0);
    expect(read).toHaveBeenCalledTimes(tries);
  }
});
