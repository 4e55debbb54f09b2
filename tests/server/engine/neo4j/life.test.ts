import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { GraphUnavailableError } from "../../../../server/engine/graph.ts";
import { createLife } from "../../../../server/engine/neo4j/life.ts";
import type { Neo4jEvent } from "../../../../server/engine/neo4j/neo4j-event.ts";
import { usualNeo4jPace } from "../../../../server/engine/neo4j/pace.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pace = { ...usualNeo4jPace, lookFirst: 100, lookMost: 300, comeback: 5000 };

/** A life whose database is there or not, as the test says. */
function aLife() {
  const events: Neo4jEvent[] = [];
  const database = { isThere: false };
  const look = vi.fn<() => Promise<void>>(async () => {
    if (!database.isThere) throw new Error("not there");
  });
  const life = createLife({ pace, look, log: (event) => events.push(event) });
  return { life, look, database, events };
}

it("is ready until a call is lost, and again when a look finds it", async () => {
  const { life, database, events } = aLife();
  expect(life.state()).toBe("ready");
  life.failed("connection refused");
  expect(life.state()).toBe("restarting");
  expect(life.gate).toThrow(GraphUnavailableError);
  database.isThere = true;
  await vi.advanceTimersByTimeAsync(100);
  expect(life.state()).toBe("ready");
  expect(life.gate).not.toThrow();
  expect(events).toEqual([
    { type: "lost", detail: "connection refused" },
    { type: "back", milliseconds: 100 },
  ]);
});

it("looks again and again, ever more gently, and no more than one at a time", async () => {
  const { life, look } = aLife();
  life.failed("gone");
  life.failed("gone again");
  const counts: number[] = [];
  for (const milliseconds of [100, 200, 300, 300]) {
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    counts.push(look.mock.calls.length);
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(counts).toEqual([0, 1, 2, 3]);
});

it("is ready at once when a call that was under way passes", async () => {
  const { life, look } = aLife();
  life.failed("gone");
  life.passed();
  expect(life.state()).toBe("ready");
  await vi.advanceTimersByTimeAsync(1000);
  expect(look).not.toHaveBeenCalled();
});

it("lets a write wait until it is back", async () => {
  const { life, database } = aLife();
  life.failed("gone");
  const waiting = life.whenBack(undefined);
  database.isThere = true;
  await vi.advanceTimersByTimeAsync(100);
  await waiting;
  expect(life.state()).toBe("ready");
});

it("lets nobody wait for ever, nor one who has left", async () => {
  const { life } = aLife();
  life.failed("gone");
  const stop = new AbortController();
  const ends = Promise.allSettled([life.whenBack(stop.signal), life.whenBack(undefined)]);
  stop.abort(new Error("the reader left"));
  await vi.advanceTimersByTimeAsync(5000);
  expect(await ends).toEqual([
    { status: "rejected", reason: new Error("the reader left") },
    {
      status: "rejected",
      reason: new GraphUnavailableError("Neo4j was lost and not back within 5 s."),
    },
  ]);
});

it("looks no more once it is closed, and refuses those who wait", async () => {
  const { life, look } = aLife();
  life.failed("gone");
  const waiting = life.whenBack(undefined);
  life.close();
  await expect(waiting).rejects.toThrow("The engine is closed.");
  await vi.advanceTimersByTimeAsync(10_000);
  expect({ state: life.state(), looks: look.mock.calls.length }).toEqual({
    state: "closed",
    looks: 0,
  });
  expect(life.gate).toThrow("The engine is closed.");
});
