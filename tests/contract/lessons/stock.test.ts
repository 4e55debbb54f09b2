import { describe, expect, it } from "vitest";

import { restingPointsOf, restOf, smallestEffort } from "../../../contract/lessons/stock.ts";
import { readyModel, run } from "../../support/dynamics/ready-model.ts";

const trust = await readyModel("trust");

function resting(u: number) {
  return restingPointsOf(trust, { base: { u }, start: "K0", stock: "trust" });
}

describe("trust", () => {
  it("rests low and full, and tips between, as the change of one step says by hand", () => {
    // 0.02 (1 - K) = 0.5 K (0.3 - 0.4 K) has the roots (0.17 -+ sqrt(0.0129)) / 0.4.
    const found = resting(0.5);
    expect(found.map(({ stable }) => stable)).toEqual([true, false, true]);
    expect(restOf(found, "lowest")).toBeCloseTo((0.17 - Math.sqrt(0.0129)) / 0.4, 9);
    expect(restOf(found, "tipping")).toBeCloseTo((0.17 + Math.sqrt(0.0129)) / 0.4, 9);
    expect(restOf(found, "highest")).toBe(1);
    expect(restOf(found, "how-many")).toBe(3);
  });

  it.each([0, 0.05, 0.1, 0.15, 0.19])("only rests full where %d act alone", (u) => {
    expect(resting(u)).toEqual([{ at: 1, stable: true }]);
    expect(() => restOf(resting(u), "tipping")).toThrow("no such resting point");
  });

  it("is carried over the tipping point by the smallest effort, and by nothing less", () => {
    const tipping = restOf(resting(0.5), "tipping");
    const asked = { base: { u: 0.5 }, key: "effort", variable: "trust" };
    const least = smallestEffort(trust, asked, tipping);
    const highest = (value: number) => {
      const changes = [{ key: "effort", value, from: 0, to: null }];
      return Math.max(...(run(trust, { base: { u: 0.5 }, changes }).get("trust") ?? []));
    };
    expect(least).toBeGreaterThan(0.015);
    expect(highest(least)).toBeGreaterThan(tipping);
    expect(highest(least - 1e-6)).toBeLessThan(tipping);
  });

  it("needs no effort where it is over already, and none is enough for more than there is", () => {
    const asked = { base: { u: 0.5 }, key: "effort", variable: "trust" };
    expect(smallestEffort(trust, asked, 0.2)).toBe(0);
    expect(smallestEffort(trust, asked, 1e9)).toBe(Infinity);
  });

  it("says which parameter has no range", () => {
    const asked = { base: {}, key: "nothing", variable: "trust" };
    expect(() => smallestEffort(trust, asked, 1)).toThrow("trust has no nothing");
  });
});
