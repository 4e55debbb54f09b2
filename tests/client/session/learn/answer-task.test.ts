import { describe, expect, it } from "vitest";

import { answerRun } from "../../../../client/session/learn/answer-task.ts";
import { pulseAt } from "../../../../client/session/learn/flow-pulse.ts";
import { readyModel } from "../../../support/dynamics/ready-model.ts";
import { served } from "../../support/a-simulator.ts";

const model = served("flows");
const seizeMore = { key: "ib", value: 0.3, from: 6, to: null };

function ask(changes: readonly (typeof seizeMore)[], family = 0) {
  const scenario = { base: {}, changes: [...changes] };
  const task = { as: "run" as const, program: model.program, model, scenario, until: 120, family };
  return answerRun(task, async () => (await readyModel("flows")).program);
}

function at(values: readonly number[] | undefined): number {
  return values?.[12] ?? Number.NaN;
}

describe("what the worker answers", () => {
  it("is the base beside the changed run", async () => {
    const { base, changed, bands } = await ask([seizeMore]);
    expect(base["sales"]?.every((value) => value === 100)).toBe(true);
    expect(changed["sales"]?.[12]).toBeCloseTo(89.52, 2);
    expect(bands).toEqual({});
  });

  it("draws a band around the changed run, and the same one each time", async () => {
    const { changed, bands } = await ask([seizeMore], 60);
    const again = await ask([seizeMore], 60);
    expect(at(bands["sales"]?.low)).toBeLessThan(at(changed["sales"]));
    expect(at(bands["sales"]?.high)).toBeGreaterThan(at(changed["sales"]));
    expect(again.bands).toEqual(bands);
  });

  it("makes no band where nothing changes: what rests, rests under any assumption", async () => {
    const { bands } = await ask([], 20);
    const widths = (bands["sales"]?.high ?? []).map(
      (high, time) => high - (bands["sales"]?.low[time] ?? 0),
    );
    expect(Math.max(...widths)).toBeLessThan(1e-6);
  });
});

describe("the pulse of the currents", () => {
  it("is how much each Flow carries against the base at a time", async () => {
    const answer = await ask([seizeMore]);
    const now = pulseAt(model, answer, 12);
    expect([...now.keys()].toSorted()).toEqual([
      "flow/arms-to-mexico",
      "flow/fentanyl-to-us",
      "flow/precursors-to-mexico",
      "flow/proceeds-to-crime-groups",
    ]);
    expect([...now.values()].every((ratio) => ratio !== 1)).toBe(true);
  });

  it("is one before anything changes", async () => {
    const answer = await ask([seizeMore]);
    expect([...pulseAt(model, answer, 5).values()]).toEqual([1, 1, 1, 1]);
  });
});
