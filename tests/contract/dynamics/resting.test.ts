import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { inputsAt } from "../../../contract/dynamics/inputs.ts";
import { solve } from "../../../contract/dynamics/resting.ts";
import type { Amount } from "../../../contract/dynamics/scenario.ts";
import { aBase } from "../../support/dynamics/a-scenario.ts";
import { run, readyModel } from "../../support/dynamics/ready-model.ts";

const flows = await readyModel("flows");
type Base = Readonly<Record<string, Amount>>;

/** Without any supply nothing is made, and without arms nothing is a share of them. */
function hasRest({ s, a, ...rest }: Base): boolean {
  return a !== 0 && (s !== 0 || findsOthers(rest));
}

function findsOthers({ reach, tau_alt: time, sw_other_sources: link }: Base): boolean {
  return link !== 0 && time !== "never" && reach !== 0;
}

/** How far a variable strays from where it starts, against its size; a net rate against 100. */
function strayed(values: readonly number[]): number {
  const [start = Number.NaN] = values;
  const size = start === 0 ? 100 : Math.max(Math.abs(start), 1e-6);
  return Math.max(...values.map((value) => Math.abs(value - start))) / size;
}

const netRates = new Set(["change_of_expected_need", "growth_of_other_sources"]);

function straying(base: Base): [string, number][] {
  return [...run(flows, { base })]
    .map(([id, values]): [string, number] => [
      id,
      netRates.has(id) ? Math.max(...values.map(Math.abs)) / 100 : strayed(values),
    ])
    .filter(([, by]) => !(by < 1e-9));
}

describe("the four flows", () => {
  it("rest as they stand, for ten years", () => {
    expect(straying({})).toEqual([]);
  });

  it.each<[string, Base]>([
    ["sources short", { s: 0.4 }],
    ["sources short and none to be found", { s: 0.4, tau_alt: "never" }],
    ["sources short and nobody learning", { s: 0.4, sw_need: 0 }],
    ["sources short and no stock mended", { s: 0.4, sw_orders: 0, tau_alt: "never" }],
    ["sources short, a dear stock and strict buyers", { s: 0.2, eps: 0.9, thin: 1.5 }],
  ])("rest with %s", (_what, base) => {
    expect(straying(base)).toEqual([]);
  });

  it("rest with any base within the ranges that leaves a supply and arms", () => {
    fc.assert(
      fc.property(aBase(flows.model.parameters).filter(hasRest), (base) => {
        expect(straying(base)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function stockAt(base: Base): number {
  return inputsAt(flows.model, { base, changes: [] })(0).at(-1) ?? Number.NaN;
}

describe("the retail stock at rest", () => {
  it("is what is wanted where all orders are filled", () => {
    expect([stockAt({}), stockAt({ cover: 3 }), stockAt({ ib: 0.3 })]).toEqual([200, 300, 200]);
  });

  it("is the smaller the less of the orders is filled", () => {
    const stocks = [1, 0.8, 0.6, 0.4, 0.2].map((s) => stockAt({ s, tau_alt: "never" }));
    expect(stocks.toSorted((a, b) => b - a)).toEqual(stocks);
    expect(new Set(stocks).size).toBe(stocks.length);
  });
});

it("says what it cannot solve", () => {
  expect(() => solve("members", () => 1)).toThrow("Nothing here solves members.");
});
