import { describe, expect, it } from "vitest";

import { ProblemError } from "../../../../client/api/problem-error.ts";
import { toProblemError } from "../../../../client/api/to-problem-error.ts";
import { faultOf } from "../../../../client/features/console/fault.ts";
import type { Problem } from "../../../../contract/problem.ts";

function refusedFor(reason: Problem["reason"], more: Partial<Problem> = {}) {
  return toProblemError({
    type: "about:blank",
    title: "The query may not run here",
    status: 400,
    detail: "So it is.",
    instance: "request-1",
    code: "query-refused",
    reason,
    ...more,
  });
}

function invalid(path: string) {
  return new ProblemError("invalid-request", "no", null, { faults: [{ path, message: "no" }] });
}

describe("what is wrong with what was written", () => {
  it.each(["parameter-unused", "parameter-value", "parameter-size"] as const)(
    "is of the parameters for %s",
    (reason) => {
      expect(faultOf(refusedFor(reason)).of).toBe("params");
    },
  );

  it.each(["parameter-missing", "clause", "syntax"] as const)("is of the text for %s", (reason) => {
    expect(faultOf(refusedFor(reason)).of).toBe("text");
  });

  it("is of the parameters where the request says so", () => {
    expect(
      ["params", "params.x", "paramsx", "query"].map((path) => faultOf(invalid(path)).of),
    ).toEqual(["params", "params", "text", "text"]);
  });

  it("keeps its place and its remedy", () => {
    const position = { line: 1, column: 1, offset: 0, length: 3 };
    expect(faultOf(refusedFor("clause", { position, remedy: "Leave it out." }))).toMatchObject({
      of: "text",
      position,
      remedy: "Leave it out.",
    });
  });
});
