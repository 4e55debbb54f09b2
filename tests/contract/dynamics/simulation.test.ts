import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Course } from "../../../contract/dynamics/run-model.ts";
import type { Change } from "../../../contract/dynamics/scenario.ts";
import { simulate, Simulation } from "../../../contract/dynamics/simulation.ts";
import { aChange } from "../../support/dynamics/a-scenario.ts";
import { draining, readyFrom } from "../../support/dynamics/a-text.ts";
import { run, readyModel } from "../../support/dynamics/ready-model.ts";

const flows = await readyModel("flows");

function told(...changes: readonly Change[]): Simulation {
  return simulate({ ...flows, scenario: { base: {}, changes: [...changes] }, until: 120 });
}

function change(key: string, value: number, from: number, to: number | null = null): Change {
  return { key, value, from, to };
}

describe("a simulation", () => {
  it("sets the changed run beside its base, from the first change on", async () => {
    const scenario = { base: { part: 0.5 }, changes: [change("part", 0, 1)] };
    const made = simulate({ ...(await readyFrom(draining)), scenario, until: 2 });
    expect(made).toEqual({
      model: "made",
      months: 2,
      variables: {
        stock: {
          unit: "Unit",
          base: { total: 6, final: 2, min: 2, max: 8 },
          changed: { total: 8, final: 4, min: 4, max: 8 },
          percent: { total: expect.closeTo(100 / 3, 9) as unknown, final: 100, min: 0 },
        },
      },
    });
  });

  it("tells what the model tells, as it is printed", () => {
    const simulation = Simulation.parse(JSON.parse(JSON.stringify(told(change("ib", 0.3, 6)))));
    expect(Object.keys(simulation.variables)).toEqual(flows.model.presented.told);
    expect(simulation.variables["seized"]?.unit).toBe("Index/Month");
  });
});

describe("a change", () => {
  it("of nothing changes nothing", () => {
    const percents = Object.values(told().variables).map(({ percent }) => percent);
    expect(new Set(percents.map((percent) => JSON.stringify(percent)))).toEqual(
      new Set([JSON.stringify({ total: 0, final: 0, min: 0 })]),
    );
  });

  it("to the value that holds already changes nothing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...flows.model.parameters),
        fc.nat(120),
        ({ key, base }, from) => {
          if (flows.model.parameters.some((one) => one.key === key && one.kind === "start")) return;
          const changed = run(flows, { changes: [change(key, base, from)] });
          expect([...changed]).toEqual([...run(flows)]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is the same whole as in two parts, one after the other", () => {
    const whole = [change("ib", 0.3, 6, 40)];
    const parts = [change("ib", 0.3, 6, 20), change("ib", 0.3, 20, 40)];
    expect(told(...parts)).toEqual(told(...whole));
  });

  it("stands in any order beside one of another parameter", () => {
    fc.assert(
      fc.property(aChange(flows.model), aChange(flows.model), (one, other) => {
        fc.pre(one.key !== other.key);
        const [there, back] = [
          [one, other],
          [other, one],
        ].map((changes) => run(flows, { changes }));
        expect([...(back ?? [])]).toEqual([...(there ?? [])]);
      }),
      { numRuns: 30 },
    );
  });

  it("acts on nothing before it comes", () => {
    const changed = run(flows, { changes: [change("s", 0, 30), change("fee", 0.25, 30)] });
    expect(before(30, changed)).toEqual(before(30, run(flows)));
    expect(before(40, changed)).not.toEqual(before(40, run(flows)));
  });
});

function before(time: number, course: Course) {
  return [...course].map(([id, values]) => [id, values.slice(0, time)]);
}

it("moves nothing along a link that is cut", () => {
  const changes = [change("ib", 0.3, 6)];
  const cut = run(flows, { base: { sw_price: 0 }, changes });
  expect(new Set(cut.get("price"))).toEqual(new Set([1]));
  const free = run(flows, { changes });
  expect(Math.max(...(free.get("price") ?? []))).toBeGreaterThan(1.1);
});
