import { expect, it } from "vitest";

import { Problem, problemCodes } from "../../../contract/problem.ts";
import {
  GraphDeadlineError,
  GraphStatementError,
  GraphUnavailableError,
} from "../../../server/engine/graph.ts";
import { invalid, notFound, Refusal } from "../../../server/http/refusal.ts";
import { toProblem } from "../../../server/http/to-problem.ts";

it.each([
  ["a fault of the request", invalid("limit", "expected 1 to 50"), 400, "invalid-request"],
  ["what is not there", notFound("There is no place/x."), 404, "not-found"],
  ["an engine that is away", new GraphUnavailableError("gone"), 503, "graph-unavailable"],
  ["an answer that took too long", new GraphDeadlineError("late"), 504, "deadline-passed"],
  ["a text of ours that is wrong", new GraphStatementError("MATCH"), 500, "internal"],
  ["a bug", new TypeError("x is undefined"), 500, "internal"],
  ["a thing that is no error", "oops", 500, "internal"],
  ["a body over the limit", { status: 413, type: "entity.too.large" }, 413, "body-too-large"],
  ["an unknown packing", { status: 415 }, 415, "unsupported-media-type"],
  ["an address that cannot be read", { status: 400 }, 400, "invalid-request"],
])("answers %s", (_what, error, status, code) => {
  const problem = Problem.parse(toProblem(error, "id-1"));
  expect([problem.status, problem.code, problem.instance]).toEqual([status, code, "id-1"]);
});

it("tells every fault with its key", () => {
  expect(toProblem(invalid("limit", "expected 1 to 50"), "id-1")).toEqual({
    type: "urn:contraflow:problem:invalid-request",
    title: "The request is not valid",
    status: 400,
    detail: "limit: expected 1 to 50",
    instance: "id-1",
    code: "invalid-request",
    faults: [{ path: "limit", message: "expected 1 to 50" }],
  });
});

it("keeps the text of a defect to itself", () => {
  const problem = toProblem(new Error("password=hunter2 at /home/me/file.ts:3"), "id-1");
  expect(JSON.stringify(problem)).not.toMatch(/hunter2|file\.ts/);
});

it("has a status of its own kind for every code", () => {
  const statuses = problemCodes.map((code) => [
    code,
    toProblem(new Refusal(code, "x"), "id").status,
  ]);
  expect(Object.fromEntries(statuses)).toEqual({
    "invalid-request": 400,
    "not-found": 404,
    "method-not-allowed": 405,
    "unsupported-media-type": 415,
    "body-too-large": 413,
    "wrong-host": 421,
    "cross-site": 403,
    unauthorized: 401,
    "too-many-attempts": 429,
    "read-only": 403,
    "import-refused": 422,
    "query-refused": 403,
    "query-invalid": 400,
    "query-too-costly": 422,
    "engine-unsupported": 400,
    "cypher-closed": 503,
    starting: 503,
    busy: 503,
    "graph-unavailable": 503,
    "foreign-data": 503,
    "deadline-passed": 504,
    internal: 500,
  });
});

it("tells the rows for which a file is refused, and how many there are", () => {
  const faults = [{ line: 3, field: "kind", rule: "known-kind", message: "No such kind." }];
  const refused = new Refusal("import-refused", "x", { rows: { faults, count: 120 } });
  expect(toProblem(refused, "id")).toMatchObject({ rows: faults, rowFaults: 120 });
});
