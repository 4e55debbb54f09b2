import { describe, expect, it } from "vitest";
import type * as z from "zod";

import { doubtsOf } from "../../../contract/lessons/doubts.ts";
import type { LessonQuestion } from "../../../contract/lessons/question.ts";
import { reader } from "../../../contract/lessons/recompute.ts";
import { aChoice, aLesson, aStep } from "../../support/lessons/a-lesson.ts";

type Question = z.input<typeof LessonQuestion>;

const read = reader(
  new Map<string, number | string | readonly string[] | readonly number[]>([
    ["sales", 90],
    ["same", 90],
    ["half", 50],
    ["course", [100, 90, 95]],
    ["none", []],
    ["some", ["flow/a"]],
    ["nowhere", Number.NaN],
  ]),
);

const told = { ask: { en: "?" }, right: { en: "Right." }, wrong: { en: "Wrong." } };
const aNumber = { as: "number", ...told, unit: { en: "%" }, key: "sales", within: 3 } as const;
const aSketch = { as: "sketch", ...told, key: "course", within: 3 } as const;
const aPick = { as: "pick", ...told, key: "some" } as const;
const slip = (than: string) => ({
  when: { is: "near" as const, than, within: 10 },
  text: { en: "So it seems." },
});

function doubts(question: Question) {
  const lesson = aLesson({ steps: [aStep(), aStep({ key: "asked", question })] });
  return doubtsOf(lesson, read);
}

describe("answers worth a look", () => {
  it.each<[string, Question]>([
    ["a choice with one right option", aChoice("sales", "half")],
    [
      "a number, also one that a typical wrong answer lies near",
      { ...aNumber, slips: [slip("same")] },
    ],
    [
      "a sketch whose typical wrong answers lie elsewhere",
      {
        ...aSketch,
        slips: [{ of: "final", ...slip("half") }],
      },
    ],
    ["a thing to pick", aPick],
  ])("are none in %s", (_, question) => {
    expect(doubts(question)).toEqual([]);
  });

  it("are those of a choice without a right option, or with several", () => {
    expect(doubts(aChoice("sales", "same"))).toEqual([{ at: 1, doubt: { as: "none-right" } }]);
    const [first, second] = aChoice("sales", "half").options;
    const options = [first, second, first && { ...first, key: "too" }].flatMap((one) => one ?? []);
    expect(doubts({ ...aChoice("sales", "half"), options })).toEqual([
      { at: 1, doubt: { as: "several-right", options: ["above", "too"] } },
    ]);
  });

  it("are a course that is itself a typical wrong answer", () => {
    const slips = [{ of: "final" as const, ...slip("sales") }];
    expect(doubts({ ...aSketch, slips })).toEqual([{ at: 1, doubt: { as: "key-is-wrong" } }]);
  });

  it("are a number that nobody can give, and nothing to pick", () => {
    expect(doubts({ ...aNumber, key: "nowhere" })).toEqual([
      { at: 1, doubt: { as: "key-is-wrong" } },
    ]);
    expect(doubts({ ...aPick, key: "none" })).toEqual([
      { at: 1, doubt: { as: "nothing-to-pick" } },
    ]);
  });

  it("are what cannot be judged, with the reason", () => {
    expect(doubts({ ...aNumber, key: "gone" })).toEqual([
      { at: 1, doubt: { as: "cannot-be-judged", reason: "The lesson computes no gone." } },
    ]);
    expect(doubts(aChoice("some", "half"))).toEqual([
      {
        at: 1,
        doubt: { as: "cannot-be-judged", reason: "What is compared is not a number." },
      },
    ]);
  });
});
