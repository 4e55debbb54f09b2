import { expect, it } from "vitest";

import { ProblemError } from "../../../client/api/problem-error.ts";
import { broughtBy, failureOf, leftOutIn } from "../../../client/shell/outcome.ts";
import type { Step } from "../../../client/workspace/step.ts";
import { place } from "../support/build.ts";

const step: Step = {
  id: "step-2",
  parent: "step-1",
  at: "2026-01-01T00:00:00.000Z",
  sentence: { key: "steps.expanded-some", params: { name: "Mexico", count: 1, left: 3 } },
  question: { endpoint: "expand", input: { ids: [place("mexico")], limit: 1 } },
  changes: [
    { key: "things", id: place("peru"), from: null, to: true },
    { key: "positions", id: place("peru"), from: null, to: { x: 1, y: 2 } },
  ],
};

it("knows from a step whose neighbours it left out, and how many", () => {
  expect(leftOutIn(step)).toEqual({ id: place("mexico"), count: 3 });
});

it("knows from a step what it brought", () => {
  expect(broughtBy(step)).toEqual([place("peru")]);
});

it("knows it from what an import brought too", () => {
  const brought: Step = { ...step, sentence: { key: "steps.brought", params: { count: 1 } } };
  expect(broughtBy(brought)).toEqual([place("peru")]);
});

it("finds nothing of it in another step", () => {
  const picked: Step = { ...step, sentence: { key: "steps.picked", params: { name: "Mexico" } } };
  expect([leftOutIn(picked), broughtBy(picked), leftOutIn(undefined)]).toEqual([null, [], null]);
});

it("says what failed, and nothing of what the reader took back", () => {
  expect(failureOf(new ProblemError("unreachable", "no answer"))).toEqual({
    tone: "wrong",
    text: "The server does not answer. See whether it still runs, then try again.",
  });
  expect(failureOf(new DOMException("taken back", "AbortError"))).toBeNull();
});
