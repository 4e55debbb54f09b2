import { expect, it } from "vitest";

import { checkLesson, totalsOf } from "../../../../../client/features/learn/results/checked.ts";
import { resultsCsv } from "../../../../../client/features/learn/results/results-csv.ts";
import type { Results } from "../../../../../contract/lessons/results.ts";
import { recruitOrArrest, valuesOf } from "../../../support/some-lessons.ts";

const at = "2026-01-01T10:00:00.000Z";
const results: Results = {
  format: "contraflow-results",
  lesson: recruitOrArrest.id,
  version: 1,
  revision: 1,
  alias: "=1+1",
  began: at,
  ended: at,
  answers: [{ step: "look", answer: { as: "number", value: 1 }, at, seconds: 30, right: false }],
  score: { right: 0, of: 6 },
};
const checked = checkLesson({
  lesson: recruitOrArrest,
  values: await valuesOf(recruitOrArrest),
  revision: 1,
  handedIn: [{ key: "file-0", file: "a.json", results }],
});

it("counts what all learners made of each question", () => {
  const [first, second] = totalsOf(checked);
  expect(first).toEqual({ right: 0, wrong: 1, open: 0, unjudged: 0 });
  expect(second).toEqual({ right: 0, wrong: 0, open: 1, unjudged: 0 });
});

it("has a line for each learner, and no cell that is a formula", () => {
  const [head = "", line = ""] = resultsCsv(checked).split("\r\n");
  expect(head.split(",").length).toBe(line.split(",").length);
  expect(line).toMatch(/^"?'=1\+1/);
  expect(line).toContain("a.json");
});
