import { text } from "node:stream/consumers";

import { expect, it } from "vitest";

import type { ImportLine, ImportReport } from "../../../contract/endpoints/exchange.ts";
import type { Problem } from "../../../contract/problem.ts";
import { sendRows } from "../../../server/commands/send-rows.ts";
import { GraphUnavailableError } from "../../../server/engine/graph.ts";
import { ImportRefusedError } from "../../../server/exchange/import-refused.ts";
import { countRows } from "../../../server/exchange/count-rows.ts";
import { serving } from "../../support/serving.ts";

async function* lines() {
  yield "one";
  yield "two";
}

const none = { count: 0, ids: [] };
const report: ImportReport = {
  written: true,
  revision: 2,
  adds: countRows([]),
  changes: countRows([]),
  unchanged: countRows([]),
  leftOut: { people: none, relations: none },
  falls: none,
  contests: none,
};
const progress = { type: "progress", stage: "writing", done: 1, of: 2 } as const;

function aProblem(over: Partial<Problem>): Problem {
  const code = "import-refused";
  return { type: "urn:x", title: "x", status: 422, detail: "x", instance: "id", code, ...over };
}

async function answering(told: readonly ImportLine[]) {
  return serving((request, response) => {
    request.resume().once("end", () => {
      response.end(told.map((line) => `${JSON.stringify(line)}\n`).join(""));
    });
  });
}

it("sends the rows with the token, passes progress on, and answers with the report", async () => {
  const seen: unknown[] = [];
  const url = await serving((request, response) => {
    async function answer() {
      const body = await text(request);
      seen.push([request.url, request.headers.authorization, body]);
      for (const line of [progress, { type: "report", report }]) {
        response.write(`${JSON.stringify(line)}\n`);
      }
      response.end();
    }
    void answer();
  });
  const onProgress = (line: unknown) => seen.push(line);
  const found = await sendRows({ url, token: "t" }, lines(), { preview: true, onProgress });
  expect(found).toEqual(report);
  expect(seen).toEqual([["/api/import?preview=true", "Bearer t", "one\ntwo\n"], progress]);
});

it("tells the faults that the server tells, and how many there are in all", async () => {
  const rows = [{ line: 1, field: "kind", rule: "unknown-kind", message: "No." }];
  const problem = aProblem({ rows, rowFaults: 120 });
  const url = await answering([{ type: "problem", problem }]);
  const refused = await sendRows({ url, token: "t" }, lines(), { preview: false }).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(ImportRefusedError);
  expect(refused).toMatchObject({ faults: rows, count: 120 });
});

it("says when the server cannot take them, and when its answer is cut", async () => {
  const busy = await serving((request, response) => {
    request.resume();
    const problem = aProblem({ code: "busy", status: 503, detail: "Another file is being read." });
    response.writeHead(503).end(JSON.stringify(problem));
  });
  const cut = await answering([progress]);
  const answers = await Promise.allSettled(
    [busy, cut].map(async (url) => sendRows({ url, token: "t" }, lines(), { preview: false })),
  );
  expect(answers.map((answer) => answer.status === "rejected" && String(answer.reason))).toEqual([
    expect.stringContaining("Another file is being read."),
    expect.stringContaining("broke off its answer"),
  ]);
  expect(answers).toMatchObject([
    { reason: expect.any(GraphUnavailableError) as unknown },
    { reason: expect.any(GraphUnavailableError) as unknown },
  ]);
});
