import { describe, expect, it } from "vitest";

import { createRandom, pick, pickIndex, type Random } from "../../../graph-seed/generate/random.ts";

function draw(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => random() * 2 ** 32);
}

function half(): number {
  return 0.5;
}

describe("what a seed decides", () => {
  it("is the same on every machine", () => {
    expect(draw(createRandom(1, 2, 3), 3)).toEqual([1_936_341_825, 3_001_364_500, 1_029_104_839]);
  });

  it("is another for another seed, end or member", () => {
    const all = [
      [1, 2, 3],
      [2, 2, 3],
      [1, 3, 3],
      [1, 2, 4],
    ].map(([seed = 0, stream = 0, at = 0]) => draw(createRandom(seed, stream, at), 1)[0]);
    expect(new Set(all).size).toBe(4);
  });

  it("is spread evenly, or leans to the first", () => {
    const random = createRandom(5, 0, 0);
    const shares = ([1, 4] as const).map((skew) => {
      const drawn = Array.from({ length: 10_000 }, () => pickIndex(10, random, skew));
      return drawn.filter((index) => index === 0).length / drawn.length;
    });
    expect(shares[0]).toBeCloseTo(0.1, 1);
    expect(shares[1]).toBeCloseTo(0.1 ** 0.25, 1);
  });

  it("raises without a rounding of its own", () => {
    const picked = ([1, 1.5, 2.5, 3, 4] as const).map((skew) => pickIndex(1_000, half, skew));
    expect(picked).toEqual([500, 353, 176, 125, 62]);
  });

  it("picks nothing from nothing", () => {
    expect(() => pick([], createRandom(1, 1, 1))).toThrow(RangeError);
  });
});
