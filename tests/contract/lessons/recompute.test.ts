import { describe, expect, it } from "vitest";

import { recompute } from "../../../contract/lessons/recompute.ts";
import { aChoice, aLesson, aStep, someResults } from "../../support/lessons/a-lesson.ts";

const question = aChoice("sales", "half");
const lesson = aLesson({
  steps: [
    aStep({ key: "see" }),
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

function marks(results: ReturnType<typeof someResults>) {
  return recompute(results, lesson, values).questions.map(({ step, right, told, counts }) => {
    return [step.key, right, told, counts];
  });
}

describe("what was handed in", () => {
  it("is judged anew, whatever the file says of it", () => {
    const results = someResults({
      answers: { look: [below, true], guess: [above, true], why: [above, false] },
      score: { right: 2, of: 2 },
    });
    expect(marks(results)).toEqual([
      ["look", false, true, true],
      ["guess", true, true, false],
      ["why", true, false, true],
    ]);
    expect(recompute(results, lesson, values).score).toEqual({ right: 1, of: 2 });
  });

  it("counts what was not answered as not right", () => {
    const { score } = recompute(someResults(), lesson, values);
    expect([score, marks(someResults())[0]]).toEqual([
      { right: 0, of: 2 },
      ["look", null, null, true],
    ]);
  });

  it("is said to be strange where the lesson asks nothing", () => {
    const results = someResults({ answers: { see: [above, true], gone: [above, true] } });
    expect(recompute(results, lesson, values).strange).toEqual(["see", "gone"]);
  });

  it("says why an answer cannot be judged, and judges the others", () => {
    const odd = { as: "number", value: 3 } as const;
    const results = someResults({ answers: { look: [odd, true], why: [above, true] } });
    const { questions, score } = recompute(results, lesson, values);
    expect(questions[0]).toMatchObject({
      right: null,
      fault: "A choice is asked for, and a number was given.",
    });
    expect(score).toEqual({ right: 1, of: 2 });
  });
});
