import { describe, expect, it } from "vitest";

import { comparable, confidenceOf, supportOf, times } from "../../../server/paths/support.ts";

describe("the support of a path", () => {
  it("is the product of its hops' hundredths", () => {
    const support = [80, 50, 90].map(supportOf).reduce(times);
    expect(confidenceOf(support, 3)).toBe(36);
  });

  it("is none where a hop has no number", () => {
    expect(confidenceOf(times(supportOf(0), supportOf(null)), 2)).toBeNull();
  });

  it("is alike where products are, whatever the hops", () => {
    const [one, other] = [
      times(supportOf(50), supportOf(80)),
      times(supportOf(40), supportOf(100)),
    ];
    expect(comparable(one, 2)).toBe(comparable(other, 2));
    expect(comparable(supportOf(40), 1)).toBe(comparable(one, 2));
  });

  it("is less without a number than with none at all", () => {
    expect(comparable(supportOf(null), 1) < comparable(supportOf(0), 1)).toBe(true);
  });
});
