import { createConnection } from "node:net";
import { text } from "node:stream/consumers";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { published } from "../../../contract/limits.ts";
import type { Running } from "../../../server/main.ts";
import { createServices } from "../../../server/routes/services.ts";
import { fakeGraph } from "../../support/fake-graph.ts";
import { ask, bodyOf, post, refusalOf, served } from "../../support/http.ts";

let running: Running;
let url: string;
let port: string;

beforeAll(async () => {
  const answers = { "nodes-by-id": [], "edges-by-id": [], "edges-between": [] };
  running = await served(createServices(fakeGraph(answers), null), {
    allowedHosts: ["graph.example.org", "other.example.org:8443"],
  });
  ({ url } = running);
  ({ port } = new URL(url));
});

afterAll(async () => running.end(0));

const things = { ids: [], between: false };

describe("the host", () => {
  it.each([
    ["127.0.0.1:PORT", 200],
    ["localhost:PORT", 200],
    ["LOCALHOST:PORT", 200],
    ["[::1]:PORT", 200],
    ["graph.example.org", 200],
    ["graph.example.org:9000", 200],
    ["other.example.org:8443", 200],
    ["other.example.org", 421],
    ["evil.example", 421],
    ["evil.example:PORT", 421],
    ["localhost.evil.example:PORT", 421],
    ["127.0.0.1.nip.io:PORT", 421],
    ["localhost.:PORT", 421],
    ["localhost", 421],
    ["localhost:1", 421],
    ["127.0.0.1", 421],
    ["2130706433:PORT", 421],
    ["0.0.0.0:PORT", 421],
    ["user@localhost:PORT", 421],
    ["", 421],
  ])("%s is answered %i", async (host, status) => {
    const headers = { Host: host.replace("PORT", port) };
    expect((await ask(url, "/api/livez", { headers })).status).toBe(status);
  });

  it("is held for the page and for what is not there, too", async () => {
    const headers = { Host: "evil.example", Accept: "text/html" };
    const answers = [await ask(url, "/", { headers }), await ask(url, "/nope", { headers })];
    expect(answers.map(refusalOf)).toEqual([
      [421, "wrong-host"],
      [421, "wrong-host"],
    ]);
  });

  it.each([
    ["two hosts", `GET /api/livez HTTP/1.1\r\nHost: localhost:PORT\r\nHost: evil.example\r\n\r\n`],
    [
      "another site's address",
      `GET http://evil.example/api/livez HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n`,
    ],
    ["no host", "GET /api/livez HTTP/1.0\r\n\r\n"],
  ])("is refused: %s", async (_what, lines) => {
    expect(await raw(lines)).toMatch(/^HTTP\/1\.1 421 /);
  });
});

describe("another site", () => {
  it.each([
    ["our page", { "Sec-Fetch-Site": "same-origin" }, 200],
    ["a person at the address bar", { "Sec-Fetch-Site": "none" }, 200],
    ["a program", {}, 200],
    ["another site", { "Sec-Fetch-Site": "cross-site" }, 403],
    ["another port of this machine", { "Sec-Fetch-Site": "same-site" }, 403],
    ["another site in an older browser", { Origin: "http://evil.example" }, 403],
    ["another port in an older browser", { Origin: "http://127.0.0.1:1" }, 403],
    ["a sandboxed page", { Origin: "null" }, 403],
    ["a forged origin", { Origin: "OWN", "Sec-Fetch-Site": "cross-site" }, 403],
    ["our page in an older browser", { Origin: "OWN" }, 200],
  ])("may or may not send: %s", async (_who, headers, status) => {
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace("OWN", url)]),
    );
    expect((await post(url, "/api/things", things, sent)).status).toBe(status);
  });

  it("is never told that it may read", async () => {
    const answer = await ask(url, "/api/limits", { headers: { Origin: "http://evil.example" } });
    const { headers } = answer;
    expect([
      headers["access-control-allow-origin"],
      headers["cross-origin-resource-policy"],
    ]).toEqual([undefined, "same-origin"]);
  });
});

describe("a body", () => {
  const json = { "Content-Type": "application/json" };

  it.each([
    ["of no type", {}, "{}", [415, "unsupported-media-type"]],
    ["of a form", { "Content-Type": "text/plain" }, "{}", [415, "unsupported-media-type"]],
    [
      "of a kin of JSON",
      { "Content-Type": "application/x+json" },
      "{}",
      [415, "unsupported-media-type"],
    ],
    [
      "in another charset",
      { "Content-Type": "application/json; charset=utf-16" },
      "{}",
      [415, "unsupported-media-type"],
    ],
    [
      "in an unknown packing",
      { ...json, "Content-Encoding": "zip" },
      "{}",
      [415, "unsupported-media-type"],
    ],
    ["over the limit", json, `"${"x".repeat(published.bodyBytes)}"`, [413, "body-too-large"]],
    ["nested too deep", json, "[".repeat(40), [400, "invalid-request"]],
    ["that is empty", json, "", [400, "invalid-request"]],
    ["that is no object", json, "[]", [400, "invalid-request"]],
    ["that is null", json, "null", [400, "invalid-request"]],
    ["with a key that is not known", json, '{"ids":[],"x":1}', [400, "invalid-request"]],
    ["with __proto__", json, '{"ids":[],"__proto__":{"between":true}}', [400, "invalid-request"]],
  ])("%s is refused", async (_what, headers, body, refusal) => {
    const answer = await ask(url, "/api/things", { method: "POST", headers, body });
    expect(refusalOf(answer)).toEqual(refusal);
  });

  it.each([
    "application/json",
    "application/json; charset=utf-8",
    'Application/JSON;charset="UTF-8"',
  ])("is read as %s", async (type) => {
    expect((await post(url, "/api/things", things, { "Content-Type": type })).status).toBe(200);
  });

  it("is refused when it is not UTF-8", async () => {
    const body = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    const answer = await ask(url, "/api/things", { method: "POST", headers: json, body });
    expect(bodyOf(answer)).toMatchObject({ status: 400, detail: "The body is not UTF-8." });
  });

  it("changes nothing outside itself", async () => {
    await post(url, "/api/things", JSON.parse('{"constructor":{"prototype":{"polluted":1}}}'));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("an address", () => {
  it.each([
    ["GET", "/api/nope", 404, "not-found"],
    ["GET", "/api", 404, "not-found"],
    ["GET", "/api/livez/", 404, "not-found"],
    ["GET", "/api/LIVEZ", 404, "not-found"],
    ["GET", "/api/entities/place", 404, "not-found"],
    ["GET", "/api/entities/%E0%A4%A/x", 400, "invalid-request"],
    ["GET", "/api/entities/place/%00", 400, "invalid-request"],
    ["GET", "/api/entities/place/..%2f..%2fetc", 400, "invalid-request"],
    ["GET", "/api/search?q=%ff", 400, "invalid-request"],
    ["GET", "/api/search?q=a&q=b", 400, "invalid-request"],
    ["GET", "/api/search?q=a&__proto__=b", 400, "invalid-request"],
    ["GET", "/api/search?q=a&q[b]=c", 400, "invalid-request"],
    ["POST", "/api/search?q=a", 405, "method-not-allowed"],
    ["PUT", "/api/things", 405, "method-not-allowed"],
    ["DELETE", "/api/start", 405, "method-not-allowed"],
    ["OPTIONS", "/api/start", 405, "method-not-allowed"],
    ["PATCH", "/api/nope", 404, "not-found"],
    ["GET", "//evil.example/x", 404, "not-found"],
    ["GET", "/nope", 404, "not-found"],
  ])("%s %s is answered %i", async (method, path, status, code) => {
    const headers = { "X-HTTP-Method-Override": "GET" };
    expect(refusalOf(await ask(url, path, { method, headers }))).toEqual([status, code]);
  });

  it("is refused when it is too long", async () => {
    const answer = await ask(url, `/api/search?q=${"a".repeat(17_000)}`);
    expect(refusalOf(answer)).toEqual([400, "invalid-request"]);
  });

  it("says which methods it takes", async () => {
    const [read, sent] = [await ask(url, "/api/things"), await post(url, "/api/start", {})];
    expect([read.headers.allow, sent.headers.allow]).toEqual(["POST", "GET, HEAD"]);
  });

  it("is named whole where there is nothing", async () => {
    expect(bodyOf(await ask(url, "/api/nope?q=secret"))).toMatchObject({
      detail: "There is no /api/nope here.",
    });
  });
});

describe("what is not HTTP", () => {
  it.each([
    ["nonsense", "nonsense\r\n\r\n", 400],
    [
      "two lengths",
      "POST /api/things HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
      400,
    ],
    [
      "a length and chunks",
      "POST /api/things HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    [
      "endless headers",
      `GET / HTTP/1.1\r\nHost: localhost:PORT\r\nX: ${"x".repeat(40_000)}\r\n\r\n`,
      431,
    ],
  ])("%s gets a problem", async (_what, lines, status) => {
    const answer = await raw(lines);
    expect(answer).toMatch(
      new RegExp(`^HTTP/1\\.1 ${status} [^]*application/problem\\+json[^]*"status":${status}`),
    );
  });
});

async function raw(lines: string): Promise<string> {
  const socket = createConnection(Number(port), "127.0.0.1");
  socket.setTimeout(3_000, () => socket.destroy());
  socket.write(lines.replaceAll("PORT", port).replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
  return text(socket);
}
