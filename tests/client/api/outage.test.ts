import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { awaitReturn } from "../../../client/api/await-return.ts";
import { call } from "../../../client/api/call.ts";
import { outageNow, setOutage, watchOutage } from "../../../client/api/outage.ts";
import { livez } from "../../../contract/endpoints/health.ts";
import { aProblem, fakeServer } from "../support/fake-server.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  setOutage(null);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("an outage", () => {
  it("is known at the first answer that tells of it, while the question still waits", async () => {
    const told: unknown[] = [];
    const stop = watchOutage(() => told.push(outageNow()));
    fakeServer({ "/api/livez": () => aProblem(503, "graph-unavailable") });
    const leaving = new AbortController();
    const asked = call(livez, {}, leaving.signal).catch(() => "taken back");
    await vi.advanceTimersByTimeAsync(10);
    expect(told).toEqual(["graph"]);
    leaving.abort();
    stop();
    setOutage(null);
    expect([await asked, told]).toEqual(["taken back", ["graph"]]);
  });

  it("is the server's where nothing answers at all", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("connection refused")));
    await call(livez, {}).catch(() => null);
    expect(outageNow()).toBe("server");
  });

  it.each([["starting"], ["busy"]])("is none while the server is %s", async (code) => {
    fakeServer({ "/api/livez": () => aProblem(503, code) });
    const leaving = new AbortController();
    const asked = call(livez, {}, leaving.signal).catch(() => null);
    await vi.advanceTimersByTimeAsync(10);
    leaving.abort();
    await asked;
    expect(outageNow()).toBeNull();
  });
});

it("does not wait for data of another program to go away", async () => {
  const asked = fakeServer({ "/api/livez": () => aProblem(503, "foreign-data") });
  await expect(call(livez, {})).rejects.toMatchObject({ code: "foreign-data" });
  expect(asked).toHaveLength(1);
});

describe("the way back", () => {
  it("is asked for with growing pauses of at most five seconds", async () => {
    const asked = aServerThatIs("away");
    const leaving = new AbortController();
    const back = awaitReturn(leaving.signal, () => 0).catch(() => "taken back");
    const seen: number[] = [];
    for (let second = 0; second < 20; second += 1) {
      await vi.advanceTimersByTimeAsync(1_000);
      seen.push(asked.times);
    }
    leaving.abort();
    expect(await back).toBe("taken back");
    expect(seen).toEqual([2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 7, 7, 7]);
  });

  it("is shortened by chance, so that many pages do not ask at once", async () => {
    const asked = aServerThatIs("away");
    const leaving = new AbortController();
    const back = awaitReturn(leaving.signal, () => 1).catch(() => null);
    await vi.advanceTimersByTimeAsync(260);
    leaving.abort();
    await back;
    expect(asked.times).toBe(2);
  });

  it("ends when the server can answer", async () => {
    const asked = aServerThatIs("away");
    const back = awaitReturn(new AbortController().signal, () => 0);
    asked.is = "ready";
    await vi.advanceTimersByTimeAsync(600);
    await expect(back).resolves.toBeUndefined();
  });

  it("does not end while a server that says so cannot ask its graph", async () => {
    const asked = aServerThatIs("mistaken");
    const seen = vi.fn<() => void>();
    const back = awaitReturn(new AbortController().signal, () => 0).then(seen);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(seen).not.toHaveBeenCalled();
    asked.is = "ready";
    await vi.advanceTimersByTimeAsync(5_000);
    await back;
    expect(seen).toHaveBeenCalledOnce();
  });

  it("is not asked for while nobody sees the page", async () => {
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    const asked = aServerThatIs("ready");
    const back = awaitReturn(new AbortController().signal);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.times).toBe(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event("visibilitychange"));
    await expect(back).resolves.toBeUndefined();
    expect(asked.times).toBe(1);
  });
});

/** Counts how often it is asked whether it is ready; one that is mistaken cannot ask its graph. */
function aServerThatIs(is: "away" | "mistaken" | "ready") {
  const server = { is, times: 0 };
  vi.stubGlobal("fetch", (path: string) => {
    const isFirst = path === "/api/readyz";
    if (isFirst) server.times += 1;
    if (server.is === "away") return Promise.reject(new TypeError("connection refused"));
    const isGood = server.is === "ready" || isFirst;
    return Promise.resolve(new Response(null, { status: isGood ? 200 : 503 }));
  });
  return server;
}
