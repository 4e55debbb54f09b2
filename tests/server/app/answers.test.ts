import { Writable } from "node:stream";

import { pino } from "pino";
import * as z from "zod";
import { afterEach, describe, expect, it } from "vitest";

import { livez, readyz } from "../../../contract/endpoints/health.ts";
import { Problem } from "../../../contract/problem.ts";
import { GraphUnavailableError } from "../../../server/engine/graph.ts";
import type { Running } from "../../../server/main.ts";
import { createServices } from "../../../server/routes/services.ts";
import { fakeGraph } from "../../support/fake-graph.ts";
import { ask, bodyOf, post, refusalOf, served } from "../../support/http.ts";

const running: Running[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.end(0)));
});

async function serving(...args: Parameters<typeof served>): Promise<string> {
  const one = await served(...args);
  running.push(one);
  return one.url;
}

const nothing = {
  "most-connected": [],
  "nodes-by-id": [],
  "edges-between": [],
  "names-to-find": [],
  "claims-to-find": [],
};

describe("while the data is loaded", () => {
  it("is alive and not ready, and asks to come back", async () => {
    const url = await serving(null);
    const [alive, ready, start] = [
      await ask(url, "/api/livez"),
      await ask(url, "/api/readyz"),
      await ask(url, "/api/start"),
    ];
    expect(livez.output.parse(bodyOf(alive))).toEqual({ status: "alive" });
    expect([ready, start].map(refusalOf)).toEqual([
      [503, "starting"],
      [503, "starting"],
    ]);
    expect([ready, start].map(({ headers }) => headers["retry-after"])).toEqual(["1", "1"]);
  });

  it("answers what does not depend on it", async () => {
    const url = await serving(null);
    const paths = [
      "/api/limits",
      "/api/queries",
      "/api/models",
      "/api/lessons",
      "/api/openapi.json",
    ];
    const answers = await Promise.all(paths.map((path) => ask(url, path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  it("becomes ready, and is not any more when it ends", async () => {
    const one = await served(null);
    running.push(one);
    one.answerFrom(createServices(fakeGraph(), null));
    const ready = await ask(one.url, "/api/readyz");
    one.answerFrom(null);
    expect(readyz.output.parse(bodyOf(ready))).toEqual({ status: "ready", revision: 1 });
    expect((await ask(one.url, "/api/readyz")).status).toBe(503);
  });
});

describe("an answer from the graph", () => {
  it("is kept by its revision, and asked for again when that rises", async () => {
    const graph = fakeGraph(nothing);
    const url = await serving(createServices(graph, null));
    const first = await ask(url, "/api/start");
    const headers = { "If-None-Match": String(first.headers.etag) };
    const same = await ask(url, "/api/start", { headers });
    graph.raise();
    const changed = await ask(url, "/api/start", { headers });
    expect([first.headers.etag, first.headers["cache-control"]]).toEqual([
      'W/"test-1"',
      "private, no-cache",
    ]);
    expect([same.status, same.text]).toEqual([304, ""]);
    expect([changed.status, changed.headers.etag]).toEqual([200, 'W/"test-2"']);
  });

  it("is not kept when it is a problem", async () => {
    const url = await serving(createServices(fakeGraph(), null));
    const answer = await ask(url, "/api/search?q=a&limit=0");
    expect([answer.status, answer.headers.etag, answer.headers["cache-control"]]).toEqual([
      400,
      undefined,
      "no-store",
    ]);
  });

  it("is a problem that says so when the engine is away", async () => {
    const away = fakeGraph({
      "most-connected": () => {
        throw new GraphUnavailableError("restarting");
      },
    });
    const answer = await ask(await serving(createServices(away, null)), "/api/start");
    expect(refusalOf(answer)).toEqual([503, "graph-unavailable"]);
    expect(answer.headers["retry-after"]).toBe("2");
  });
});

describe("every answer", () => {
  it("carries the id that the caller gave, where it can be read", async () => {
    const url = await serving(null);
    const named = await ask(url, "/api/nope", { headers: { "X-Request-Id": "page-42" } });
    const odd = await ask(url, "/api/nope", { headers: { "X-Request-Id": "a b{}" } });
    expect([named.headers["x-request-id"], Problem.parse(bodyOf(named)).instance]).toEqual([
      "page-42",
      "page-42",
    ]);
    expect(odd.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("lets a browser do nothing that the page does not need", async () => {
    const { headers } = await ask(await serving(null), "/api/livez");
    const policy = String(headers["content-security-policy"]);
    expect(policy.replace(/nonce-[^']+/, "nonce-X").split(";")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-X'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  });
});

it("turns away what is too much at once, and never a question for its health", async () => {
  const open = deferred<never[]>();
  const slow = { ...fakeGraph(), read: async () => open.promise };
  const url = await serving(createServices(slow, null), { atOnce: 2 });
  const held = [post(url, "/api/things", one), post(url, "/api/things", one)];
  await new Promise((resolve) => setTimeout(resolve, 100));
  const [third, alive] = [await post(url, "/api/things", one), await ask(url, "/api/livez")];
  open.resolve([]);
  const statuses = (await Promise.all(held)).map(({ status }) => status);
  const after = await post(url, "/api/things", one);
  expect([refusalOf(third), third.headers["retry-after"]]).toEqual([[503, "busy"], "1"]);
  expect([alive.status, statuses, after.status]).toEqual([200, [200, 200], 200]);
});

const one = { ids: ["place/china"] };

function deferred<Value>() {
  const settle: { with?: (value: Value) => void } = {};
  const promise = new Promise<Value>((done) => {
    settle.with = done;
  });
  return { promise, resolve: (value: Value) => settle.with?.(value) };
}

it("writes down which request it was and never what was asked", async () => {
  const { log, lines } = listening("info");
  const url = await serving(createServices(fakeGraph(nothing), null), { log });
  const headers = { Authorization: "Bearer secret-token", Cookie: "secret-cookie" };
  await ask(url, "/api/start?documents=document/secret-question", { headers });
  await ask(url, "/api/search?q=secret-words", { headers });
  await post(url, "/api/things", { ids: ["place/secret-place"] }, headers);
  expect(lines.map((line) => LogLine.parse(JSON.parse(line)).req?.path)).toEqual([
    "/api/start",
    "/api/search",
    "/api/things",
  ]);
  expect(lines.join("")).not.toContain("secret");
});

it("writes down a defect with its request, and tells the caller only the id", async () => {
  const { log, lines } = listening("error");
  const url = await serving(createServices(fakeGraph(), null), { log });
  const answer = await ask(url, "/api/start", { headers: { "X-Request-Id": "page-7" } });
  expect(refusalOf(answer)).toEqual([500, "internal"]);
  expect(answer.text).not.toContain("most-connected");
  const told: unknown = JSON.parse(lines[0] ?? "");
  expect(told).toMatchObject({ requestId: "page-7", err: { type: "GraphStatementError" } });
});

const LogLine = z.object({ req: z.object({ path: z.string() }).optional() });

function listening(level: "info" | "error") {
  const lines: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { log: pino({ level }, output), lines };
}
