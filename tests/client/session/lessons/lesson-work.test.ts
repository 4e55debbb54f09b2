import { describe, expect, it } from "vitest";

import { freshWork, withAnswer } from "../../../../client/session/lessons/lesson-work.ts";

const began = "2026-01-01T10:00:00.000Z";
const given = (option: string, right: boolean) => ({
  answer: { as: "choice", option } as const,
  at: began,
  seconds: 12,
  right,
});

describe("a learner's work", () => {
  it("begins at the first step with nothing answered", () => {
    expect(freshWork("seize-more", 1, began)).toEqual({
      lesson: "seize-more",
      version: 1,
      began,
      at: 0,
      answers: {},
    });
  });

  it("keeps the first answer to a step, whatever is tried after being told", () => {
    const first = withAnswer(freshWork("seize-more", 1, began), "look", given("stated", false));
    const second = withAnswer(first, "look", given("implied", true));
    expect(second.answers["look"]).toEqual(given("stated", false));
    expect(second).toBe(first);
  });
});
