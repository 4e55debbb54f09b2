import { describe, expect, it } from "vitest";

import { runModel } from "../../../contract/dynamics/run-model.ts";
import { simulate, type Simulation } from "../../../contract/dynamics/simulation.ts";
import { experiments } from "../../support/dynamics/experiments.ts";
import { readyModel } from "../../support/dynamics/ready-model.ts";

/** The figures that a class is told, each as precise as it is told. */
const byName = new Map(experiments.map((experiment) => [experiment.name, experiment]));

async function play(name: string): Promise<Simulation["variables"]> {
  const { model, scenario } = found(name);
  const ready = await readyModel(model);
  return simulate({ ...ready, scenario, until: ready.model.until }).variables;
}

async function courseOf(name: string, id: string, step = 1): Promise<readonly number[]> {
  const { model, scenario } = found(name);
  const ready = await readyModel(model);
  return runModel({ ...ready, scenario, until: ready.model.until, step }).get(id) ?? [];
}

function found(name: string) {
  const experiment = byName.get(name);
  if (experiment === undefined) throw new Error(`There is no experiment ${name}.`);
  return experiment;
}

/** Per cent, rounded to so many digits. */
function total(variables: Simulation["variables"], id: string, digits = 0): number {
  return rounded(variables[id]?.percent.total ?? Number.NaN, digits);
}

function final(variables: Simulation["variables"], id: string, digits = 0): number {
  return rounded(variables[id]?.percent.final ?? Number.NaN, digits);
}

function rounded(value: number, digits = 0): number {
  return Number(value.toFixed(digits)) + 0;
}

function lowest(values: readonly number[]): { least: number; at: number } {
  const least = Math.min(...values);
  return { least: rounded(least), at: values.indexOf(least) };
}

describe("seizing more", () => {
  it("multiplies seizures, and sales come back", async () => {
    const told = await play("seize more");
    const seized = told["seized"];
    expect(rounded((seized?.changed.final ?? 0) / (seized?.base.final ?? 1), 1)).toBe(3.9);
    expect(lowest(await courseOf("seize more", "sales"))).toEqual({ least: 90, at: 12 });
    expect(total(told, "sales", 1)).toBe(-2.5);
    expect(Math.abs(told["sales"]?.percent.final ?? 9)).toBeLessThan(1);
    expect([total(told, "revenue"), total(told, "violence")]).toEqual([5, 7]);
  });

  it("makes the price leap and come back", async () => {
    const price = await courseOf("seize more", "price");
    expect([Math.max(...price) > 1.3, Math.abs((price.at(-1) ?? 9) - 1) < 0.01]).toEqual([
      true,
      true,
    ]);
  });

  it("cuts sales more and pays less where buyers answer to the price", async () => {
    const [usual, answering] = [await play("seize more"), await play("seize more, buyers answer")];
    expect(total(answering, "sales")).toBeLessThan(total(usual, "sales"));
    expect(total(answering, "revenue")).toBeLessThan(total(usual, "revenue"));
  });
});

describe("a precursor shock", () => {
  it("bites about a year after its start, and scarcity pays", async () => {
    const sales = lowest(await courseOf("precursor shock", "sales"));
    expect(sales).toEqual({ least: 79, at: 17 });
    const told = await play("precursor shock");
    expect(final(told, "sales")).toBe(0);
    expect([rounded(told["sales"]?.percent.min ?? 0), total(told, "harm")]).toEqual([
      -21,
      total(told, "sales"),
    ]);
    expect([total(told, "revenue"), total(told, "violence")]).toEqual([10, 14]);
  });

  it("bottoms out higher with a quarter of the step", async () => {
    const sales = await courseOf("precursor shock", "sales", 0.25);
    expect(rounded(Math.min(...sales) - 100)).toBe(-18);
  });

  it("is the worse the slower other sources are found", async () => {
    const names = ["", ", fast switching", ", no other source"];
    const [usual = 0, fast = 0, none = 0] = await Promise.all(
      names.map(async (name) => (await play(`precursor shock${name}`))["sales"]?.percent.min ?? 0),
    );
    expect([fast > usual, usual > none]).toEqual([true, true]);
  });
});

it("arms stopped are a slow stock, and part of the gain is lost", async () => {
  const told = await play("arms");
  const arms = await courseOf("arms", "arms");
  const share = arms.map((held) => held / (arms[0] ?? 1));
  expect(rounded(share[120] ?? 0, 2)).toBe(0.65);
  expect(share.findIndex((held) => held < 0.655)).toBeGreaterThan(6 + 9 * 12);
  expect(total(told, "violence", 1)).toBe(-5.5);
  expect(final(told, "members")).toBeGreaterThan(0);
  for (const id of ["sales", "seized", "revenue", "harm"]) expect(total(told, id, 9)).toBe(0);
});

describe("money that costs more to move", () => {
  it("moves violence, and sales hardly", async () => {
    const told = await play("money");
    expect([total(told, "sales", 1), total(told, "money_to_groups")]).toEqual([-0.3, -27]);
    expect([final(told, "arms"), total(told, "violence")]).toEqual([-20, -11]);
  });

  it("does the opposite the other way", async () => {
    const told = await play("money, the other way");
    expect(total(told, "sales", 9)).toBe(0);
    expect([total(told, "money_to_groups") > 0, final(told, "arms") > 0]).toEqual([true, true]);
    expect(total(told, "violence")).toBeGreaterThan(0);
  });
});

describe("recruiting or arresting", () => {
  it("begins with the members of 2022", async () => {
    const members = await courseOf("arrests doubled", "members");
    expect(Math.round((members[520] ?? 0) / 10) * 10).toBe(167_790);
  });

  it("depends on what it is compared with", async () => {
    const members = await courseOf("arrests doubled", "members");
    const names = ["arrests doubled", "recruitment halved", "both"];
    const played = await Promise.all(names.map(play));
    const [arrests = 0, halved = 0, both = 0] = played.map(
      (told) => told["members"]?.changed.final,
    );
    const nothing = played[0]?.["members"]?.base.final ?? 0;
    const in2022 = members[520] ?? 0;
    const inOrder = [nothing, arrests, in2022, halved, both];
    expect(inOrder.toSorted((a, b) => b - a)).toEqual(inOrder);
  });
});

describe("trust", async () => {
  const trust = await readyModel("trust");
  // Where 0.02 (1 - K) = 0.5 K (0.3 - 0.4 K).
  const [low, tip] = [(0.17 - Math.sqrt(0.0129)) / 0.4, (0.17 + Math.sqrt(0.0129)) / 0.4];

  function end(u: number, start: number, until = 12_000): number {
    const scenario = { base: { u, K0: start }, changes: [] };
    return (
      runModel({ ...trust, scenario, until })
        .get("trust")
        ?.at(-1) ?? Number.NaN
    );
  }

  it.each([0, low, 0.5, tip - 0.001])("comes to a low rest at u = 0.5 from %d", (start) => {
    expect(end(0.5, start)).toBeCloseTo(low, 6);
  });

  it.each([tip + 0.001, 1])("recovers at u = 0.5 from %d, beyond the tipping point", (start) => {
    expect(end(0.5, start)).toBeCloseTo(1, 6);
  });

  it("rests on the tipping point too, as long as nothing moves it", () => {
    expect(end(0.5, tip, 120)).toBeCloseTo(tip, 6);
  });

  it.each([0, 0.1, 0.19, 0.199])("recovers from anywhere at u = %d, below 0.2", (u) => {
    const ends = [0, 0.3, 0.5, 1].map((start) => end(u, start));
    for (const one of ends) expect(one).toBeCloseTo(1, 6);
  });

  it("does not recover from nothing above 0.2", () => {
    expect(end(0.21, 0)).toBeLessThan(0.5);
  });
});
