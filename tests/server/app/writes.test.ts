import { afterEach, describe, expect, it } from "vitest";

import { published } from "../../../contract/limits.ts";
import { GraphUnavailableError } from "../../../server/engine/graph.ts";
import type { Running } from "../../../server/main.ts";
import { createServices } from "../../../server/routes/services.ts";
import { emptyGraph } from "../../support/empty-graph.ts";
import { ask, authorized, refusalOf, sendRows, served } from "../../support/http.ts";
import { someRows } from "../../support/rows.ts";

const running: Running[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.end(0)));
});

async function serving(...args: Parameters<typeof served>): Promise<string> {
  const one = await served(...args);
  running.push(one);
  return one.url;
}

async function away(): Promise<never> {
  throw new GraphUnavailableError("restarting");
}

const rows = { "Content-Type": "application/x-ndjson" };

describe("what is written", () => {
  it.each([
    ["POST", "/api/import", {}],
    ["POST", "/api/import?preview=true", {}],
    ["DELETE", "/api/documents/document/report", {}],
    ["DELETE", "/api/documents/document/report?preview=true", {}],
  ])("is not written for another site: %s %s", async (method, path) => {
    const url = await serving(createServices(emptyGraph().graph, null));
    const headers = { ...rows, ...authorized, "Sec-Fetch-Site": "cross-site" };
    expect(refusalOf(await ask(url, path, { method, headers }))).toEqual([403, "cross-site"]);
  });

  it.each([
    ["POST", "/api/import", 401],
    ["POST", "/api/import?preview=true", 200],
    ["DELETE", "/api/documents/document/report", 401],
    ["DELETE", "/api/documents/document/report?preview=true", 404],
  ])("asks for the token unless it is a preview: %s %s", async (method, path, status) => {
    const url = await serving(createServices(emptyGraph().graph, null));
    const answer = await ask(url, path, { method, headers: rows, body: "" });
    expect([answer.status, answer.headers["www-authenticate"]]).toEqual([
      status,
      status === 401 ? "Bearer" : undefined,
    ]);
  });

  it.each([
    ["POST", "/api/import"],
    ["DELETE", "/api/documents/document/report"],
  ])("stays as it is where one may only read: %s %s", async (method, path) => {
    const url = await serving(createServices(emptyGraph().graph, null, "read-only"));
    const headers = { ...rows, ...authorized };
    const asked = { method, headers, body: "" };
    expect(refusalOf(await ask(url, path, asked))).toEqual([403, "read-only"]);
    expect((await ask(url, `${path}?preview=true`, asked)).status).not.toBe(403);
  });

  it.each([
    ["POST", "/api/import"],
    ["POST", "/api/import?preview=true"],
    ["DELETE", "/api/documents/document/report"],
    ["DELETE", "/api/documents/document/report?preview=true"],
  ])("waits for a graph that cannot be reached: %s %s", async (method, path) => {
    const { graph } = emptyGraph({ read: away, revision: away });
    const url = await serving(createServices(graph, null));
    const body = JSON.stringify(someRows()[0]);
    const answer = await ask(url, path, { method, headers: { ...rows, ...authorized }, body });
    expect([refusalOf(answer), answer.headers["retry-after"]]).toEqual([
      [503, "graph-unavailable"],
      "2",
    ]);
  });
});

it("lets whoever sends too many wrong tokens wait", async () => {
  const url = await serving(createServices(emptyGraph().graph, null));
  const wrong = { Authorization: "Bearer wrong" };
  const answers: (readonly [number, unknown])[] = [];
  for (let time = 0; time < published.tokenFailuresPerMinute; time += 1) {
    answers.push(refusalOf(await sendRows(url, "/api/import", "", wrong)));
  }
  const last = await sendRows(url, "/api/import", "", authorized);
  expect(new Set(answers.map(String))).toEqual(new Set(["401,unauthorized"]));
  expect(refusalOf(last)).toEqual([429, "too-many-attempts"]);
  expect(Number(last.headers["retry-after"])).toBeGreaterThan(0);
});

describe("a document", () => {
  it.each([
    ["/api/documents/document/report", 404, "not-found"],
    [`/api/documents/document/${"x".repeat(200)}`, 404, "not-found"],
    ["/api/documents/place/china", 400, "invalid-request"],
    ["/api/documents/document/Report", 400, "invalid-request"],
    ["/api/documents/document/report?slug=other", 400, "invalid-request"],
    ["/api/documents/document/report?preview=1", 400, "invalid-request"],
    ["/api/documents/document", 404, "not-found"],
  ])("is not there to be removed: %s", async (path, status, code) => {
    const { graph, written } = emptyGraph();
    const url = await serving(createServices(graph, null));
    const answer = await ask(url, path, { method: "DELETE", headers: authorized });
    expect([refusalOf(answer), written]).toEqual([[status, code], []]);
  });
});

it.each([
  ["DELETE", "/api/documents", "GET, HEAD"],
  ["GET", "/api/documents/document/report", "DELETE"],
  ["PUT", "/api/import", "POST"],
  ["GET", "/api/import", "POST"],
])("says what else an address takes than %s %s", async (method, path, allowed) => {
  const url = await serving(createServices(emptyGraph().graph, null));
  const answer = await ask(url, path, { method });
  expect([refusalOf(answer), answer.headers.allow]).toEqual([[405, "method-not-allowed"], allowed]);
});

it("tells nothing of another program's data, and that coming back does not help", async () => {
  const url = await serving("foreign");
  const paths = ["/api/readyz", "/api/start", "/api/schema", "/api/export?format=jsonl"];
  const answers = [
    ...(await Promise.all(paths.map((path) => ask(url, path)))),
    await sendRows(url, "/api/import?preview=true", ""),
    await ask(url, "/api/things", { method: "POST" }),
    await ask(url, "/api/documents/document/report", { method: "DELETE", headers: authorized }),
  ];
  expect(answers.map(refusalOf)).toEqual(answers.map(() => [503, "foreign-data"]));
  expect(answers.map(({ headers }) => headers["retry-after"])).toEqual(
    answers.map(() => undefined),
  );
  expect((await ask(url, "/api/limits")).status).toBe(200);
});
