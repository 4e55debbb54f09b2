import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { handOver, takeOver } from "../../../../client/session/paths/answers.ts";
import { document } from "../../support/build.ts";
import { aQuestion, found } from "../../support/some-paths.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

it("gives an answer once, to the same question within the same texts", () => {
  const answer = found();
  handOver(aQuestion(), undefined, answer);
  expect([takeOver(aQuestion(), undefined), takeOver(aQuestion(), undefined)]).toEqual([
    answer,
    null,
  ]);
  handOver(aQuestion(), undefined, answer);
  expect(takeOver(aQuestion(), [document("a")])).toBe(null);
});

it("gives none that has lain for so long that the data may have changed", () => {
  handOver(aQuestion(), undefined, found());
  vi.advanceTimersByTime(4_000);
  expect(takeOver(aQuestion(), undefined)).toBe(null);
});
