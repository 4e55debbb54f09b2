import { describe, expect, it } from "vitest";

import { bisect } from "../../../contract/lessons/bisect.ts";
import { restingPoints } from "../../../contract/lessons/resting-points.ts";

describe("the border between no and yes", () => {
  it("is found as exactly as numbers can tell", () => {
    expect(bisect((at) => at * at >= 2, { low: 0, high: 2 })).toBeCloseTo(Math.SQRT2, 14);
  });
});

describe("the resting points of a stock", () => {
  it("are where it neither gains nor loses, with whether it comes back there", () => {
    const found = restingPoints((at) => (at - 0.123) * (at - 0.456) * (0.789 - at), {
      least: 0,
      most: 1,
    });
    expect(found.map(({ stable }) => stable)).toEqual([true, false, true]);
    for (const [at, wanted] of [0.123, 0.456, 0.789].entries()) {
      expect(found[at]?.at).toBeCloseTo(wanted, 10);
    }
  });

  it("take in one that lies on the grid, and the ends of the range", () => {
    expect(restingPoints((at) => at * (1 - at), { least: 0, most: 1 })).toEqual([
      { at: 0, stable: false },
      { at: 1, stable: true },
    ]);
    expect(restingPoints((at) => 0.5 - at, { least: 0, most: 1 })).toEqual([
      { at: 0.5, stable: true },
    ]);
  });

  it("are none where it always gains", () => {
    expect(restingPoints(() => 1, { least: 0, most: 1 })).toEqual([]);
  });
});
