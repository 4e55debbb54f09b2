import { expect, it } from "vitest";

import { freshWork } from "../../../../client/session/lessons/lesson-work.ts";
import { readResults } from "../../../../client/session/lessons/read-results.ts";
import { toResults } from "../../../../client/session/lessons/to-results.ts";
import { Results } from "../../../../contract/lessons/results.ts";
import { recruitOrArrest, valuesOf } from "../../support/some-lessons.ts";

const began = "2026-01-01T10:00:00.000Z";
const work = {
  ...freshWork(recruitOrArrest.id, 1, began),
  answers: {
    look: {
      answer: { as: "number", value: 167_800 },
      at: "2026-01-01T10:02:00.000Z",
      seconds: 120,
      right: true,
    } as const,
  },
};
const values = await valuesOf(recruitOrArrest);
const results = toResults({ lesson: recruitOrArrest, work, values, revision: 7, alias: "  Ana " });

it("is what a learner hands in, scored by what is at hand", () => {
  expect(results).toMatchObject({
    lesson: "recruit-or-arrest",
    revision: 7,
    alias: "Ana",
    began,
    ended: "2026-01-01T10:02:00.000Z",
    score: { right: 1, of: 6 },
  });
  expect(Results.parse(results)).toEqual(results);
});

it("names nobody where no name was chosen", () => {
  const nameless = toResults({ lesson: recruitOrArrest, work, values, revision: 7, alias: " " });
  expect(nameless.alias).toBeNull();
});

it("is read back as it was written", () => {
  expect(readResults(JSON.stringify(results), "a.json")).toEqual({ file: "a.json", results });
});

it.each([
  ["{ not json", { fault: "no-json" }],
  ['{"format":"other"}', { fault: "no-results" }],
  [JSON.stringify({ ...results, version: "one" }), { fault: "wrong-place", place: "version" }],
  [
    JSON.stringify({ ...results, answers: [...results.answers, ...results.answers] }),
    { fault: "wrong-place", place: "answers" },
  ],
])("says what keeps %s from being results", (text, fault) => {
  expect(readResults(text, "b.json")).toMatchObject({ file: "b.json", ...fault });
});
