import { afterEach, describe, expect, it, vi } from "vitest";

import { ProblemError } from "../../../../client/api/problem-error.ts";
import { TextError } from "../../../../client/api/text-error.ts";
import {
  idleRun,
  runQuery,
  stopQuery,
  useRun,
} from "../../../../client/session/console/run-query.ts";
import { aNode, place } from "../../support/build.ts";
import { aStream, answered, linesOf, refused } from "../../support/cypher-lines.ts";
import { fakeServer } from "../../support/fake-server.ts";

afterEach(() => {
  stopQuery();
  useRun.setState(idleRun, true);
  vi.unstubAllGlobals();
});

const asked = { query: "MATCH (a) RETURN a", params: { x: 1 } };
const graph = { nodes: [aNode("china")], edges: [] };

function runNow() {
  return useRun.getState().run;
}

describe("a text that runs", () => {
  it("is sent with its parameters, and answered with rows, graph and times", async () => {
    const lines = linesOf(["a"], [[place("china")]], { graph, truncated: "rows" });
    const server = fakeServer({ "/api/cypher": () => answered(lines) });
    const answer = await runQuery(asked);
    expect([answer, server]).toEqual([
      {
        asked,
        columns: ["a"],
        rows: [[place("china")]],
        graph,
        truncated: "rows",
        timings: { gate: 1, first: 2, total: 3 },
      },
      [{ method: "POST", path: "/api/cypher", body: asked }],
    ]);
    expect(runNow()).toEqual({ state: "answered", answer });
  });

  it("shows its first row while the others are on their way", async () => {
    const stream = aStream();
    fakeServer({ "/api/cypher": () => stream.response });
    const running = runQuery(asked);
    stream.tell({ type: "columns", columns: ["n"] }, { type: "row", values: [1] });
    await vi.waitFor(() => {
      expect(runNow()).toMatchObject({ state: "running", columns: ["n"], rows: [[1]] });
    });
    stream.tell(...linesOf(["n"], [[2]]).slice(1));
    stream.end();
    expect((await running)?.rows).toEqual([[1], [2]]);
  });

  it("is taken back with the rows that had come, and says no more", async () => {
    const stream = aStream();
    fakeServer({ "/api/cypher": () => stream.response });
    const running = runQuery(asked);
    stream.tell({ type: "columns", columns: ["n"] }, { type: "row", values: [1] });
    await vi.waitFor(() => {
      expect(runNow()).toMatchObject({ rows: [[1]] });
    });
    stopQuery();
    expect([await running, runNow()]).toEqual([
      null,
      { state: "stopped", columns: ["n"], rows: [[1]] },
    ]);
  });

  it("gives way to the next one", async () => {
    const slow = aStream();
    const answers = [slow.response, answered(linesOf(["n"], [[2]]))];
    fakeServer({ "/api/cypher": () => answers.shift() });
    const first = runQuery(asked);
    const second = await runQuery({ ...asked, query: "RETURN 2 AS n" });
    expect([await first, second?.rows, runNow().state]).toEqual([null, [[2]], "answered"]);
  });

  it("that is refused says which word, where and what instead", async () => {
    fakeServer({ "/api/cypher": () => refused() });
    expect(await runQuery(asked)).toBeNull();
    const run = runNow();
    const error = run.state === "failed" && run.error;
    expect(error instanceof TextError && error.fault).toEqual({
      reason: "clause",
      word: "CREATE",
      remedy: "Leave it out.",
      position: { line: 1, column: 11, offset: 10, length: 6 },
    });
  });

  it.each([
    ["that breaks off", (stream: ReturnType<typeof aStream>) => stream.breakOff(), "unreachable"],
    [
      "that ends before its end",
      (stream: ReturnType<typeof aStream>) => stream.end(),
      "unreadable",
    ],
    [
      "that stops over a problem",
      (stream: ReturnType<typeof aStream>) => {
        const problem = { type: "about:blank", title: "late", status: 504, detail: "late" };
        const rest = { instance: "request-1", code: "deadline-passed" };
        stream.tell({ type: "problem", problem: { ...problem, ...rest } });
      },
      "deadline-passed",
    ],
  ])("keeps the rows of an answer %s", async (_, stop, code) => {
    const stream = aStream();
    fakeServer({ "/api/cypher": () => stream.response });
    const running = runQuery(asked);
    stream.tell({ type: "columns", columns: ["n"] }, { type: "row", values: [1] });
    await vi.waitFor(() => {
      expect(runNow()).toMatchObject({ rows: [[1]] });
    });
    stop(stream);
    await running;
    const run = runNow();
    const error = run.state === "failed" && run.error;
    expect([
      run.state,
      error instanceof ProblemError && error.code,
      "rows" in run && run.rows,
    ]).toEqual(["failed", code, [[1]]]);
  });
});
