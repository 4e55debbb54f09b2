import { describe, expect, it } from "vitest";

import { runFamily } from "../../../contract/dynamics/family.ts";
import { runModel } from "../../../contract/dynamics/run-model.ts";
import { readyModel } from "../../support/dynamics/ready-model.ts";

const { model, program } = await readyModel("flows");
const seizeMore = { base: {}, changes: [{ key: "ib", value: 0.3, from: 6, to: null }] };

/** The same numbers each time, spread over the whole interval. */
function evenly(): () => number {
  let at = 0;
  return () => {
    at = (at + 0.6180339887) % 1;
    return at;
  };
}

function family(size: number, random: () => number, scenario = seizeMore) {
  return runFamily({ model, program, scenario, until: 120, size, random });
}

describe("a family of runs", () => {
  it("is the run itself where every assumption is drawn as it is", () => {
    const own = runModel({ model, program, scenario: seizeMore, until: 120 });
    const band = family(5, () => 0.5).get("sales");
    expect(band?.low).toEqual(band?.high);
    band?.low.forEach((value, time) => expect(value).toBeCloseTo(own.get("sales")?.[time] ?? 0, 9));
  });

  it("tells every variable that is told, low below high, at each time", () => {
    const bands = family(40, evenly());
    expect([...bands.keys()]).toEqual(model.presented.told);
    for (const { low, high } of bands.values()) {
      expect(low).toHaveLength(121);
      expect(low.every((value, time) => value <= (high[time] ?? Number.NaN))).toBe(true);
    }
  });

  it("has no width before anything changes, and some after", () => {
    const { low = [], high = [] } = family(40, evenly()).get("sales") ?? {};
    const width = (time: number) => (high[time] ?? 0) - (low[time] ?? 0);
    expect(width(5)).toBeLessThan(1e-9);
    expect(width(12)).toBeGreaterThan(1);
  });

  it("never draws what the scenario sets itself", () => {
    const set = { ...seizeMore, base: { thin: 0.6, potency: 1 } };
    const free = family(40, evenly()).get("harm");
    const held = family(40, evenly(), set).get("harm");
    expect(held).not.toEqual(free);
  });
});
