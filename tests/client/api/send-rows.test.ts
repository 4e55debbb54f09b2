import { afterEach, describe, expect, it, vi } from "vitest";

import { sendRows, type Sending } from "../../../client/api/send-rows.ts";
import { forgetWriteToken, keepWriteToken } from "../../../client/api/write-token.ts";
import type { ImportProgress } from "../../../contract/endpoints/exchange.ts";
import { aProblemBody, anExchange, aReport, lines } from "../features/exchange/support.ts";
import { aProblem } from "../support/fake-server.ts";

afterEach(() => {
  forgetWriteToken();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function someRows(more: Partial<Sending> = {}): Sending {
  return {
    rows: new Blob(["one\ntwo"]),
    preview: true,
    signal: new AbortController().signal,
    onProgress: () => null,
    ...more,
  };
}

const reading: ImportProgress = { type: "progress", stage: "reading", done: 1, of: null };
const writing: ImportProgress = { type: "progress", stage: "writing", done: 1, of: 2 };
const report = { type: "report", report: aReport() };

describe("rows that are sent", () => {
  it("go as they are, and a preview shows no token", async () => {
    keepWriteToken("a token");
    const sent = anExchange(() => lines(report));
    await sendRows(someRows());
    const [{ signal: _, ...question } = { signal: null }] = sent;
    expect(question).toEqual({
      method: "POST",
      path: "/api/import?preview=true",
      headers: { accept: "application/x-ndjson", "content-type": "application/x-ndjson" },
      rows: "one\ntwo",
    });
  });

  it("show the token when they are to be written", async () => {
    keepWriteToken("a token");
    const sent = anExchange(() => lines(report));
    await sendRows(someRows({ preview: false }));
    expect(sent.map(({ path, headers }) => [path, headers["authorization"]])).toEqual([
      ["/api/import?preview=false", "Bearer a token"],
    ]);
  });

  it("are followed line by line to the report, wherever the pieces of the answer end", async () => {
    const said: ImportProgress[] = [];
    const text = [reading, writing, report].map((line) => JSON.stringify(line)).join("\n");
    anExchange(() => new Response(inPieces(text, 7)));
    const answer = await sendRows(someRows({ onProgress: (progress) => said.push(progress) }));
    expect([said, answer]).toEqual([[reading, writing], aReport()]);
  });

  it("wait while the server is busy with another import", async () => {
    vi.useFakeTimers();
    const answers = [aProblem(503, "busy", { "retry-after": "1" }), lines(report)];
    const sent = anExchange(() => answers.shift() ?? lines(report));
    const answer = sendRows(someRows());
    await vi.advanceTimersByTimeAsync(1_100);
    vi.useRealTimers();
    expect([await answer, sent.map(({ rows }) => rows)]).toEqual([
      aReport(),
      ["one\ntwo", "one\ntwo"],
    ]);
  });
});

describe("rows that are refused", () => {
  const fault = { line: 2, field: "kind", rule: "kind", message: "Say which." };
  const body = aProblemBody({ rows: [fault], rowFaults: 7 });
  const failure = {
    code: "import-refused",
    message: "The file breaks rules.",
    requestId: "request-1",
    refused: { faults: [fault], count: 7 },
  };

  it("are told with their faults when the answer has begun already", async () => {
    anExchange(() => lines(reading, { type: "problem", problem: body }));
    await expect(sendRows(someRows())).rejects.toMatchObject(failure);
  });

  it("are told with their faults when it has not", async () => {
    anExchange(() => new Response(JSON.stringify(body), { status: 422 }));
    await expect(sendRows(someRows())).rejects.toMatchObject(failure);
  });
});

describe("an answer that", () => {
  it.each([
    ["ends without a report", () => lines(reading)],
    ["is none of the contract's", () => lines({ type: "surprise" })],
    ["is no JSON", () => new Response("<html>")],
  ])("%s makes no sense", async (_what, answer) => {
    anExchange(answer);
    await expect(sendRows(someRows())).rejects.toMatchObject({ code: "unreadable" });
  });

  it("breaks off is no answer", async () => {
    anExchange(() => new Response(inPieces(`${JSON.stringify(reading)}\n`, 9, "broken")));
    await expect(sendRows(someRows())).rejects.toMatchObject({ code: "unreachable" });
  });

  it("is not wanted any more is not waited for", async () => {
    const leaving = new AbortController();
    anExchange(() => new Response(inPieces(`${JSON.stringify(reading)}\n`, 99, "open")));
    const answer = sendRows(
      someRows({ signal: leaving.signal, onProgress: () => leaving.abort() }),
    );
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  });
});

/** A body in pieces of so many bytes, which then ends, breaks, or stays open. */
function inPieces(text: string, size: number, then: "ended" | "broken" | "open" = "ended") {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += size)));
      else if (then === "broken") controller.error(new TypeError("network error"));
      else if (then === "ended") controller.close();
    },
  });
}
