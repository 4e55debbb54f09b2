import { expect, it } from "vitest";

import { barsOf } from "../../../../client/features/answer/bars.ts";
import { chartSentence } from "../../../../client/features/answer/chart-sentence.ts";

const columns = [{ name: "who" }, { name: "claims" }];
const titles = { value: "Claims", label: "Who" };

function told(...rows: readonly (readonly [string, unknown])[]): string {
  const [label = { name: "" }, value = { name: "" }] = columns;
  return chartSentence(barsOf(columns, rows, { label, value }, String), titles);
}

it("says how many bars there are, between what they lie and which is the longest", () => {
  expect(told(["China", 3], ["Mexico", 12], ["the United States", 7])).toBe(
    "Claims by Who: 3 bars, from 3 to 12. The longest is Mexico.",
  );
});

it.each([
  ["of none", [], "Claims by Who"],
  [
    "of what has a value",
    [
      ["China", 3],
      ["Peru", null],
      ["Mexico", 4],
    ],
    "Claims by Who: 2 bars, from 3 to 4. The longest is Mexico.",
  ],
  ["of one bar", [["China", 3]], "Claims by Who: China, 3."],
  [
    "of bars that are alike",
    [
      ["China", 3],
      ["Mexico", 3],
    ],
    "Claims by Who: 2 bars, each 3.",
  ],
  [
    "of what lies below nothing",
    [
      ["China", -2],
      ["Mexico", -5],
      ["Peru", 0],
    ],
    "Claims by Who: 3 bars, from -5 to 0. The longest is Peru.",
  ],
] as const)("is said %s", (_what, rows, sentence) => {
  expect(told(...rows)).toBe(sentence);
});
