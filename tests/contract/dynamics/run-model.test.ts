import { describe, expect, it } from "vitest";

import { runModel } from "../../../contract/dynamics/run-model.ts";
import type { Scenario } from "../../../contract/dynamics/scenario.ts";
import { aText, draining, readyFrom } from "../../support/dynamics/a-text.ts";

const nothing: Scenario = { base: {}, changes: [] };
const ready = await readyFrom(draining);

function stock(scenario: Scenario, until: number, step?: number): readonly number[] | undefined {
  return runModel({ ...ready, scenario, until, ...(step !== undefined && { step }) }).get("stock");
}

describe("a run", () => {
  it("tells every variable at each time, the start and the end included", () => {
    const course = runModel({ ...ready, scenario: nothing, until: 3 });
    expect(Object.fromEntries(course)).toEqual({ stock: [8, 4, 2, 1], outflow: [4, 2, 1, 0.5] });
  });

  it("tells the start alone where it ends there", () => {
    expect(stock(nothing, 0)).toEqual([8]);
  });

  it("takes a base from the start and a change from its time on", () => {
    const changes = [{ key: "part", value: 1, from: 1, to: 2 }];
    expect(stock({ base: { part: 0.25 }, changes }, 3)).toEqual([8, 6, 0, 0]);
    expect(stock({ base: {}, changes: [{ key: "part", value: 0, from: 2, to: 3 }] }, 4)).toEqual([
      8, 4, 2, 2, 1,
    ]);
  });

  it("rests as its base does, also where something changes from the start on", async () => {
    const resting = await readyFrom(
      aText(
        "stock = INTEG(inflow - share*stock, inflow/share) ~ Unit ~ What is there. |",
        "inflow = 4 ~ Unit/Month [0,9] ~ What comes. Key: inflow. Source: assumption. |",
        "share = 0.5 ~ 1/Month [0,1] ~ What goes. Key: share. Source: assumption. |",
      ),
    );
    const changes = [{ key: "share", value: 1, from: 0, to: null }];
    const changed = runModel({ ...resting, scenario: { base: {}, changes }, until: 2 });
    expect(changed.get("stock")).toEqual([8, 4, 4]);
  });

  it("is not touched by the run before it", () => {
    const first = stock(nothing, 4);
    stock({ base: { part: 1 }, changes: [] }, 4);
    expect(stock(nothing, 4)).toEqual(first);
  });

  it("takes smaller steps where asked, and tells the whole times all the same", () => {
    expect(stock(nothing, 2, 0.5)).toEqual([8, 8 * 0.75 ** 2, 8 * 0.75 ** 4]);
  });

  it("comes the nearer to the true course the smaller its steps are", () => {
    const [true2, ...ended] = [8 * Math.exp(-1), ...[1, 0.5, 0.25, 0.125].map(endBy)];
    const errors = ended.map((end) => Math.abs(end - true2));
    expect(errors.toSorted((a, b) => b - a)).toEqual(errors);
    // Euler's method: half the step, about half the error.
    expect((errors[2] ?? 0) / (errors[3] ?? 1)).toBeCloseTo(2, 0);
  });

  it("may hold a time without end", async () => {
    const slow = await readyFrom(
      aText(
        "stock = INTEG(-stock/life, 8) ~ Unit ~ What is left. |",
        "life = 2 ~ Month [1,?] ~ How long it lasts. Key: life. Source: assumption. |",
      ),
    );
    const scenario = { base: { life: "never" as const }, changes: [] };
    expect(runModel({ ...slow, scenario, until: 2 }).get("stock")).toEqual([8, 8, 8]);
  });
});

function endBy(step: number): number {
  return stock(nothing, 2, step)?.at(-1) ?? Number.NaN;
}
