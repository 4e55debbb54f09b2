import { afterEach, describe, expect, it, vi } from "vitest";

import { call } from "../../../client/api/call.ts";
import { explain } from "../../../client/api/explain.ts";
import { ProblemError } from "../../../client/api/problem-error.ts";
import { requestOf } from "../../../client/api/request-of.ts";
import { entity } from "../../../contract/endpoints/details.ts";
import { expand } from "../../../contract/endpoints/explore.ts";
import { livez } from "../../../contract/endpoints/health.ts";
import { search } from "../../../contract/endpoints/search.ts";
import { problemCodes } from "../../../contract/problem.ts";
import { aProblem, fakeServer } from "../support/fake-server.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a question", () => {
  it("puts keys into the path and the rest into the query, a list key by key", () => {
    const input = { prefix: "place", slug: "china", documents: ["document/a", "document/b"] };
    expect(requestOf(entity, input)).toEqual({
      url: "/api/entities/place/china?documents=document%2Fa&documents=document%2Fb",
      init: { headers: { accept: "application/json" } },
    });
  });

  it("leaves out of the query what is not said", () => {
    expect(requestOf(search, { q: "años", kind: undefined, limit: 5 }).url).toBe(
      "/api/search?q=a%C3%B1os&limit=5",
    );
  });

  it("puts the input of a POST into its body", () => {
    expect(requestOf(expand, { ids: ["place/china"], limit: 3 })).toEqual({
      url: "/api/expand",
      init: {
        method: "POST",
        headers: { accept: "application/json", "content-type": "application/json" },
        body: '{"ids":["place/china"],"limit":3}',
      },
    });
  });
});

describe("an answer", () => {
  it("is parsed by the contract", async () => {
    fakeServer({ "/api/livez": { status: "alive" } });
    expect(await call(livez, {})).toEqual({ status: "alive" });
  });

  it("that does not keep the contract cannot be read", async () => {
    fakeServer({ "/api/livez": { status: "asleep" } });
    await expect(call(livez, {})).rejects.toMatchObject({ code: "unreadable" });
  });

  it("that is no JSON cannot be read", async () => {
    fakeServer({
      "/api/livez": () => new Response("<html>", { headers: { "x-request-id": "r7" } }),
    });
    await expect(call(livez, {})).rejects.toMatchObject({ code: "unreadable", requestId: "r7" });
  });

  it("that is a problem is thrown with its code and the id of the request", async () => {
    fakeServer({ "/api/livez": () => aProblem(504, "deadline-passed") });
    await expect(call(livez, {})).rejects.toThrow(
      new ProblemError("deadline-passed", "the detail of deadline-passed", "request-1"),
    );
  });

  it("that is a problem says which keys of the question were wrong", async () => {
    const faults = [{ path: "params.place", message: "expected an id like place/china" }];
    const problem: unknown = await aProblem(400, "invalid-request").json();
    const said = JSON.stringify({ ...Object(problem), faults });
    fakeServer({ "/api/livez": () => new Response(said, { status: 400 }) });
    await expect(call(livez, {})).rejects.toMatchObject({ code: "invalid-request", faults });
  });

  it("that never comes is told apart from all others", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("connection refused")));
    await expect(call(livez, {})).rejects.toMatchObject({ code: "unreachable" });
  });
});

describe("a server that is starting", () => {
  it("is asked again after the seconds that it asks for", async () => {
    vi.useFakeTimers();
    let asked = 0;
    fakeServer({
      "/api/livez": () => {
        asked += 1;
        return asked < 3 ? aProblem(503, "starting", { "retry-after": "2" }) : { status: "alive" };
      },
    });
    const answer = call(livez, {});
    await vi.advanceTimersByTimeAsync(1_900);
    expect(asked).toBe(1);
    await vi.advanceTimersByTimeAsync(2_200);
    expect([await answer, asked]).toEqual([{ status: "alive" }, 3]);
  });

  it("is given up on in the end", async () => {
    vi.useFakeTimers();
    const asked = fakeServer({ "/api/livez": () => aProblem(503, "starting") });
    const answer = call(livez, {}).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toMatchObject({ code: "starting" });
    expect(asked).toHaveLength(9);
  });

  it("is not asked again once the question was taken back", async () => {
    vi.useFakeTimers();
    const asked = fakeServer({ "/api/livez": () => aProblem(503, "starting") });
    const asking = new AbortController();
    const answer = call(livez, {}, asking.signal).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(100);
    asking.abort();
    expect(await answer).toMatchObject({ name: "AbortError" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });
});

describe("the words for a failure", () => {
  it("are there for every code, and say what to do", () => {
    const codes = [...problemCodes, "unreachable", "unreadable"] as const;
    const said = codes.map((code) => explain(new ProblemError(code, "too long", "request-1")));
    expect(new Set(said.map((words) => words.length > 20))).toEqual(new Set([true]));
    expect(said.join(" ")).not.toMatch(/undefined|[{}]/);
  });

  it("quote what was wrong with a question, and the request of a fault of the server's", () => {
    expect([
      explain(new ProblemError("invalid-request", "q is too long", "r1")),
      explain(new ProblemError("internal", "boom", "r2")),
    ]).toEqual([
      "That could not be asked: q is too long",
      "Something went wrong in the server. Its log says more under r2.",
    ]);
  });

  it("are there for what nobody foresaw", () => {
    expect(explain(new Error("a bug"))).toBe("Something went wrong in this page. Reload it.");
  });
});
