import { expect, it } from "vitest";

import { BulkheadFullError, createBulkhead } from "../../../server/cypher/bulkhead.ts";

/** What happens as places are taken and given back, in order. */
function crowd() {
  const { enter } = createBulkhead({ atOnce: 2, waiting: 2 });
  const entered: string[] = [];
  async function come(name: string, signal?: AbortSignal): Promise<() => void> {
    const leave = await enter(signal);
    entered.push(name);
    return leave;
  }
  return { entered, come };
}

it("lets so many in, keeps so many waiting, and turns the rest away", async () => {
  const { entered, come } = crowd();
  const first = await come("a");
  await come("b");
  const waiting = [come("c"), come("d")];
  await expect(come("e")).rejects.toThrow(BulkheadFullError);
  expect(entered).toEqual(["a", "b"]);
  first();
  await waiting[0];
  expect(entered).toEqual(["a", "b", "c"]);
});

it("gives a place back once, however often it is left", async () => {
  const { entered, come } = crowd();
  const first = await come("a");
  await come("b");
  const waiting = [come("c"), come("d")];
  first();
  first();
  await waiting[0];
  await Promise.resolve();
  expect(entered).toEqual(["a", "b", "c"]);
});

it("forgets whoever leaves the line", async () => {
  const { entered, come } = crowd();
  const first = await come("a");
  await come("b");
  const stop = new AbortController();
  const left = come("c", stop.signal);
  const stays = come("d");
  stop.abort(new Error("gone"));
  await expect(left).rejects.toThrow("gone");
  first();
  await stays;
  expect(entered).toEqual(["a", "b", "d"]);
});

it("lets nobody in who has left already", async () => {
  const { come } = crowd();
  await expect(come("a", AbortSignal.abort(new Error("gone")))).rejects.toThrow("gone");
});
