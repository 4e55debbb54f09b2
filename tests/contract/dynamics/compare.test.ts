import { describe, expect, it } from "vitest";

import { compare, valuesOf } from "../../../contract/dynamics/compare.ts";

function setSideBySide(base: readonly number[], changed: readonly number[], from = 0) {
  const runs = { base: new Map([["x", base]]), changed: new Map([["x", changed]]) };
  return compare("x", runs, from);
}

describe("two runs side by side", () => {
  it("are summed from the change to the end, both counted, and measured over the whole", () => {
    expect(setSideBySide([10, 10, 10, 10], [10, 20, 5, 15], 1)).toEqual({
      base: { total: 30, final: 10, min: 10, max: 10 },
      changed: { total: 40, final: 15, min: 5, max: 20 },
      percent: {
        total: expect.closeTo(100 / 3, 9) as unknown,
        final: expect.closeTo(50, 9) as unknown,
        min: expect.closeTo(-50, 9) as unknown,
      },
    });
  });

  it("differ the least step by step, not from least to least", () => {
    const { percent } = setSideBySide([1, 100], [2, 90]);
    expect(percent.min).toBeCloseTo(-10, 9);
  });

  it("have no per cent of nothing", () => {
    expect(setSideBySide([0, 0], [1, 1]).percent).toEqual({ total: null, final: null, min: null });
    expect(setSideBySide([0, 4], [1, 5]).percent.min).toBeCloseTo(25, 9);
  });
});

it("says which variable a model does not have", () => {
  expect(() => valuesOf("y", new Map([["x", [1]]]))).toThrow("The model has no y.");
});
