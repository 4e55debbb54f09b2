import { describe, expect, it } from "vitest";

import { judge } from "../../../contract/lessons/judge.ts";
import { LessonQuestion } from "../../../contract/lessons/question.ts";
import { EntityId } from "../../../contract/ids.ts";
import { reader } from "../../../contract/lessons/recompute.ts";
import { aChoice } from "../../support/lessons/a-lesson.ts";

const read = reader(
  new Map<string, number | string | readonly string[] | readonly number[]>([
    ["sales", 90],
    ["half", 50],
    ["start", 100],
    ["course", [100, 90, 95]],
    ["right", ["flow/a", "flow/b"]],
    ["wrong", ["flow/c"]],
  ]),
);
const told = { ask: { en: "?" }, right: { en: "Right." }, wrong: { en: "Wrong." } };
const slip = { en: "A slip." };

function said(question: unknown, answer: Parameters<typeof judge>[1]) {
  const { right, feedback, away } = judge(LessonQuestion.parse(question), answer, read);
  return [right, feedback.en, away];
}

describe("a choice", () => {
  it("is right by what is computed, and each option has its own answer", () => {
    const question = aChoice("sales", "half");
    expect(said(question, { as: "choice", option: "above" })).toEqual([true, "It is above.", null]);
    expect(said(question, { as: "choice", option: "below" })).toEqual([
      false,
      "It is below.",
      null,
    ]);
    expect(said(aChoice("half", "sales"), { as: "choice", option: "below" })[0]).toBe(true);
  });

  it("has only the options it has", () => {
    const question = aChoice("sales", "half");
    expect(() => said(question, { as: "choice", option: "other" })).toThrow("no option other");
  });
});

describe("a number", () => {
  const slips = [{ when: { is: "near", than: "half", within: 2 }, text: slip }];
  const question = { as: "number", ...told, unit: { en: "%" }, key: "sales", within: 3, slips };

  it.each([
    [90, true, "Right."],
    [93, true, "Right."],
    [93.1, false, "Wrong."],
    [51, false, "A slip."],
  ])("%d is right: %s", (value, right, words) => {
    expect(said(question, { as: "number", value })).toEqual([right, words, null]);
  });
});

describe("a thing to pick", () => {
  const slips = [{ among: "wrong", text: slip }];
  const question = { as: "pick", ...told, key: "right", slips };

  it.each([
    ["flow/b", true, "Right."],
    ["flow/c", false, "A slip."],
    ["flow/d", false, "Wrong."],
  ])("%s is right: %s", (id, right, words) => {
    const answer = { as: "pick", thing: EntityId.parse(id) } as const;
    expect(said(question, answer)).toEqual([right, words, null]);
  });
});

describe("a sketch", () => {
  const slips = [{ of: "min", when: { is: "near", than: "start", within: 1 }, text: slip }];
  const question = { as: "sketch", ...told, key: "course", within: 4, slips };

  it.each([
    [[100, 90, 95], true, "Right.", 0],
    [[103, 93, 98], true, "Right.", 3],
    [[100, 80, 90], false, "Wrong.", 5],
    [[100, 100, 100], false, "A slip.", 5],
  ])("%j is right: %s", (values, right, words, away) => {
    expect(said(question, { as: "sketch", values })).toEqual([right, words, away]);
  });

  it("is wrong where it is close and yet makes a typical mistake", () => {
    const wide = { ...question, within: 6 };
    expect(said(wide, { as: "sketch", values: [100, 100, 100] })).toEqual([false, "A slip.", 5]);
  });

  it("has a point for each time", () => {
    expect(() => said(question, { as: "sketch", values: [1, 2] })).toThrow("has 2 points, and 3");
  });
});

it("is of the sort that is asked for", () => {
  const answer = { as: "number", value: 1 } as const;
  expect(() => said(aChoice("sales", "half"), answer)).toThrow("A choice is asked for");
});
