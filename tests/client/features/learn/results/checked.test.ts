import { describe, expect, it } from "vitest";

import { checkLesson, totalsOf } from "../../../../../client/features/learn/results/checked.ts";
import { remarksOn } from "../../../../../client/features/learn/results/remarks.ts";
import { resultsCsv } from "../../../../../client/features/learn/results/results-csv.ts";
import { aChoice, aLesson, aStep, someResults } from "../../../../support/lessons/a-lesson.ts";

const question = aChoice("sales", "half");
const lesson = aLesson({
  steps: [
    aStep({ key: "look", question }),
    aStep({ key: "guess", kind: "predict", question }),
    aStep({ key: "why", kind: "explain", question }),
  ],
});
const values = new Map([
  ["sales", 90],
  ["half", 50],
]);
const above = { as: "choice", option: "above" } as const;
const below = { as: "choice", option: "below" } as const;

function handedIn(key: string, results: Parameters<typeof someResults>[0]) {
  return { key, file: `${key}.json`, results: someResults(results) };
}

const checked = checkLesson({
  lesson,
  values,
  revision: 1,
  handedIn: [
    handedIn("honest", {
      alias: "Heron",
      answers: { look: [above, true], guess: [below, false], why: [below, false] },
      score: { right: 1, of: 2 },
    }),
    handedIn("odd", {
      alias: "=HYPERLINK(1)",
      version: 2,
      revision: 7,
      answers: {
        look: [below, true],
        why: [{ as: "number", value: 3 }, true],
        nowhere: [above, true],
      },
      score: { right: 2, of: 2 },
    }),
  ],
});

describe("what a class handed in", () => {
  it("is counted by question over all files", () => {
    expect(totalsOf(checked)).toEqual([
      { right: 1, wrong: 1, open: 0, unjudged: 0 },
      { right: 0, wrong: 1, open: 1, unjudged: 0 },
      { right: 0, wrong: 1, open: 0, unjudged: 1 },
    ]);
  });

  it("gives no remark where all is as the file says", () => {
    const [honest] = checked.learners;
    expect(honest && remarksOn(honest, checked)).toEqual([]);
  });

  it("is remarked on where it is odd, in words", () => {
    const [, odd] = checked.learners;
    expect(odd && remarksOn(odd, checked)).toEqual([
      "Made with version 2 of the lesson; here is version 1. Questions may differ.",
      "Made with other data than the data at hand: right answers may differ.",
      "The file says 2 of 2.",
      "The lesson asks nothing in “nowhere”.",
      "“why” cannot be judged. A choice is asked for, and a number was given.",
    ]);
  });

  it("is saved as a table in which no cell is a formula", () => {
    const [head = "", first, second] = resultsCsv(checked).split("\r\n");
    expect(head.split(",").slice(0, 9)).toEqual([
      "Learner",
      "File",
      "Lesson",
      "Version",
      "Right",
      "Of",
      "Began",
      "Seconds",
      "look",
    ]);
    expect(first).toBe(
      'Heron,honest.json,a-lesson,1,1,2,2026-03-01T09:00:00Z,60,right,20,"guess, wrong",20,wrong,20,',
    );
    expect(second?.startsWith("'=HYPERLINK(1),odd.json,")).toBe(true);
  });
});
