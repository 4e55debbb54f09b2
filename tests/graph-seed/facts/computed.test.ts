import { beforeAll, describe, expect, it } from "vitest";

import type { ClaimRow } from "../../../contract/rows.ts";
import { isDerived } from "../../../contract/view-entries.ts";
import { ofType, type Packs, thePacks } from "./the-packs.ts";

let packs: Packs;
let derived: ClaimRow[];
beforeAll(async () => {
  packs = await thePacks();
  derived = ofType(packs.facts, "claim").filter(isDerived);
});

/** The figures of a claim, in the order of its rows; a span counts by its lower end. */
function figuresOf(claim: string): number[] {
  const own = ofType(packs.facts, "quantity").filter((row) => row.claim === claim);
  return own.map(({ value, lower }) => value ?? lower ?? Number.NaN);
}

/** What a claim says is computed from the first figures of those it derives from, in their order. */
type Recipe = (...of: readonly number[]) => number | readonly number[];

const rise: Recipe = (...[before = 0, after = 0]) => ((after - before) / before) * 100;
const share: Recipe = (...[part = 0, whole = 0]) => (part / whole) * 100;
const times: Recipe = (...[before = 0, after = 0]) => after / before;
const change: Recipe = (...[before = 0, after = 0]) => after - before;
const percentOf: Recipe = (...[percent = 0, whole = 0]) => (whole * percent) / 100;
const risen: Recipe = (...[before = 0, percent = 0]) => before * (1 + percent / 100);
const beforeRise: Recipe = (...[after = 0, percent = 0]) => after / (1 + percent / 100);

function rankOfLast(...of: readonly number[]): number {
  return of.filter((one) => one > (of.at(-1) ?? 0)).length + 1;
}

/** The highest round ten thousand that all of them exceed. */
function allAbove(...of: readonly number[]): number {
  return Math.floor(Math.min(...of) / 10_000) * 10_000;
}

function changesOfPairs(...of: readonly number[]): number[] {
  return of.flatMap((after, at) => (at % 2 === 1 ? [after - (of[at - 1] ?? 0)] : []));
}

const recipes: Readonly<Record<string, Recipe>> = {
  "cbp-seizures-fy2025": risen,
  "cbp-seizures-fall-fy2023-2024": rise,
  "cbp-seizures-record-fy2023": rankOfLast,
  "cbp-seizures-share-at-ports-of-entry": share,
  "seizures-fy2024-southwest-share": share,
  "cbp-seizures-rise-fy2019-2022": rise,
  "cbp-seizures-multiple-fy2019-2022": times,
  "deaths-share-2019": share,
  "deaths-2021": percentOf,
  "deaths-2022": percentOf,
  "deaths-2023-revision": change,
  "deaths-fall-2023-2024": rise,
  "deaths-fall-2024-2025": rise,
  "homicides-over-30000-since-2017": allAbove,
  "homicides-preliminary-raised": changesOfPairs,
  "southbound-seizures-multiple": times,
  "southbound-seizures-fy2022-half": beforeRise,
  "laundering-reports-real-estate-share": share,
  "laundering-amounts-real-estate-share": share,
  "remittances-share": share,
  "kingpin-entries-change": change,
};

/** To as many digits as are stated; thousands for what is stated in whole thousands. */
function rounded(figure: number, stated: number): number {
  const [, decimals = ""] = String(stated).split(".");
  const step = stated % 1_000 === 0 ? 1_000 : 10 ** -decimals.length;
  return Number((Math.round(figure / step) * step).toFixed(decimals.length));
}

function recompute({ id, derivedFrom = [] }: ClaimRow): number[] {
  const recipe = recipes[id.slice("claim/".length, -"-computed".length)];
  if (!recipe) throw new Error(`no recipe for ${id}`);
  const made = [recipe(...derivedFrom.map((base) => figuresOf(base)[0] ?? Number.NaN))].flat();
  return made.map((figure, at) => rounded(figure, figuresOf(id)[at] ?? 0));
}

describe("what is computed", () => {
  it("comes out again from the figures it derives from", () => {
    const stated = derived.map(({ id }) => ({ id, figures: figuresOf(id) }));
    const again = derived.map((claim) => ({ id: claim.id, figures: recompute(claim) }));
    expect(again).toEqual(stated);
    expect(derived.length).toBe(Object.keys(recipes).length);
  });

  it("says how, in the figure itself", () => {
    const ids = new Set<string>(derived.map(({ id }) => id));
    const figures = ofType(packs.facts, "quantity").filter(({ claim }) => ids.has(claim));
    expect(figures.filter(({ method }) => method === undefined)).toEqual([]);
  });

  it("is no surer than the least sure figure behind it", () => {
    const surer = derived.filter(({ confidence = 100, derivedFrom = [] }) => {
      const bases = derivedFrom.map((id) => packs.view.claims.get(id)?.confidence ?? 0);
      return confidence > Math.min(...bases);
    });
    expect(surer.map(({ id }) => id)).toEqual([]);
  });

  it("makes the seizures of 2022 a rise by 425 percent and 5.25 times those of 2019", () => {
    expect(figuresOf("claim/cbp-seizures-rise-fy2019-2022-computed")).toEqual([425]);
    expect(figuresOf("claim/cbp-seizures-multiple-fy2019-2022-computed")).toEqual([5.25]);
  });
});
