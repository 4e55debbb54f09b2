import { describe, expect, it } from "vitest";

import { readResults } from "../../../../client/session/lessons/read-results.ts";
import { someResults } from "../../../support/lessons/a-lesson.ts";

const results = someResults();

describe("a file that is handed in", () => {
  it("is read as the lesson saved it", () => {
    expect(readResults(JSON.stringify(results), "a.json")).toEqual({ file: "a.json", results });
  });

  it.each([
    ["cut short", JSON.stringify(results).slice(0, 40), { fault: "no-json" }],
    ["a list", "[]", { fault: "no-results" }],
    ["of another format", JSON.stringify({ ...results, format: "other" }), { fault: "no-results" }],
    [
      "changed by hand",
      JSON.stringify({ ...results, score: { right: -1, of: 0 } }),
      { fault: "wrong-place", place: "score.right" },
    ],
  ])("is refused where it is %s, with the reason", (_what, text, fault) => {
    expect(readResults(text, "a.json")).toMatchObject({ file: "a.json", ...fault });
  });
});
