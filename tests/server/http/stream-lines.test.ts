import express from "express";
import { afterEach, describe, expect, it } from "vitest";

import { exportData } from "../../../contract/endpoints/exchange.ts";
import { endListening } from "../../../server/http/end-listening.ts";
import { listen, urlOf } from "../../../server/http/listen.ts";
import { answerProblems } from "../../../server/http/problems.ts";
import { streamLines } from "../../../server/http/stream-lines.ts";

const ending: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(ending.splice(0).map((end) => end()));
});

async function serving(lines: (signal: AbortSignal) => AsyncIterable<string>): Promise<string> {
  const app = express();
  const { handle } = streamLines(exportData, "rows.jsonl", (_input, signal) => lines(signal));
  app.get("/", handle);
  app.use(answerProblems(() => {}));
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  ending.push(async () => endListening(server, 0));
  return `${urlOf(server, "127.0.0.1")}/?format=jsonl`;
}

describe("lines", () => {
  it("are sent as a file, each with its end", async () => {
    const url = await serving(async function* () {
      yield "one";
      yield "two";
    });
    const answer = await fetch(url);
    expect([
      answer.status,
      answer.headers.get("content-type"),
      answer.headers.get("content-disposition"),
      await answer.text(),
    ]).toEqual([
      200,
      "application/x-ndjson; charset=utf-8",
      'attachment; filename="rows.jsonl"',
      "one\ntwo\n",
    ]);
  });

  it("may be none", async () => {
    const answer = await fetch(await serving(async function* () {}));
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });

  it("are a problem when the first of them fails", async () => {
    const url = await serving(async function* () {
      yield* [];
      throw new Error("no graph");
    });
    const answer = await fetch(url);
    expect([answer.status, await answer.json()]).toMatchObject([500, { code: "internal" }]);
  });

  it("are cut and not ended when a later one fails", async () => {
    const url = await serving(async function* () {
      yield "x".repeat(200_000);
      throw new Error("no more");
    });
    const answer = await fetch(url);
    await expect(answer.text()).rejects.toThrow("terminated");
  });

  it("are made no faster than they are read, and not at all when nobody reads on", async () => {
    let made = 0;
    const url = await serving(async function* () {
      for (made = 0; made < 1_000; made += 1) yield "x".repeat(100_000);
    });
    const leaving = new AbortController();
    const answer = await fetch(url, { signal: leaving.signal });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const whileWaiting = made;
    leaving.abort();
    await answer.text().catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(whileWaiting).toBeLessThan(200);
    expect(made).toBeLessThan(whileWaiting + 50);
  });
});
