import { describe, expect, it } from "vitest";

import { type Extent, extentOf } from "../../../../../client/features/inspect/figures/extent.ts";
import { lettered } from "../../../../../client/features/inspect/figures/figure-labels.ts";
import {
  domainOf,
  layOutFigures,
} from "../../../../../client/features/inspect/figures/lay-out-figures.ts";
import { seriesOf } from "../../../../../client/features/inspect/figures/points.ts";
import type { ClaimDetail } from "../../../../../contract/endpoints/details.ts";
import { aFigure } from "../../../support/details.ts";
import { aFigureClaim } from "./some-figures.ts";

function laidOut(claims: readonly ClaimDetail[], width = 320) {
  const [series] = seriesOf(claims);
  if (!series) throw new Error("there is no figure to be drawn");
  return layOutFigures(lettered(series), width);
}

function remarksOf(claims: readonly ClaimDetail[]): (string | null)[] {
  return laidOut(claims).rows.flatMap(({ lanes }) => lanes.map(({ remark }) => remark));
}

function at(...numbers: readonly number[]): Extent[] {
  return numbers.map((number) => ({ kind: "point", at: number, isRough: false }));
}

describe("what a figure says of a number", () => {
  it.each<[string, Parameters<typeof aFigure>[1], Extent | null]>([
    ["one", { value: 5 }, { kind: "point", at: 5, isRough: false }],
    ["roughly one", { value: 5, comparator: "~" }, { kind: "point", at: 5, isRough: true }],
    ["more", { value: 5, comparator: ">" }, { kind: "above", from: 5 }],
    ["at least", { value: 5, comparator: ">=" }, { kind: "above", from: 5 }],
    ["less", { value: 5, comparator: "<" }, { kind: "below", to: 5 }],
    ["at most", { value: 5, comparator: "<=" }, { kind: "below", to: 5 }],
    ["from to", { lower: 1, upper: 3 }, { kind: "range", from: 1, to: 3, at: null }],
    [
      "from to, and one",
      { value: 2, lower: 1, upper: 3 },
      { kind: "range", from: 1, to: 3, at: 2 },
    ],
    ["from on", { lower: 1, text: "from one on" }, { kind: "above", from: 1 }],
    ["up to", { upper: 3, text: "up to three" }, { kind: "below", to: 3 }],
    ["words alone", { text: "a record" }, null],
  ])("is %s", (_what, figure, extent) => {
    expect(extentOf(aFigure("a", figure))).toEqual(extent);
  });
});

describe("the axis", () => {
  it.each([
    ["begins at zero", at(2_801, 14_700), 3, { low: 0, high: 15_000 }],
    ["holds what is below zero", at(-45, 20), 3, { low: -50, high: 50 }],
    ["begins near large numbers that lie near each other", at(31_062, 36_773), 3, { low: 30_000 }],
    ["has a length for one number alone", at(30_000), 3, { low: 0, high: 30_000 }],
    ["has a length for nothing but zero", at(0), 3, { low: 0, high: 1 }],
    ["leaves room for what is open", [{ kind: "above", from: 100 } as const], 2, { high: 200 }],
  ])("%s", (_what, extents, steps, expected) => {
    expect(domainOf(extents, steps)).toMatchObject(expected);
  });

  it("has as few ticks as it is told", () => {
    expect([domainOf(at(100), 4).ticks, domainOf(at(100), 1).ticks]).toEqual([
      [0, 50, 100],
      [0, 100],
    ]);
  });
});

describe("the layout", () => {
  it("gives each period a row and each figure of it a line, oldest vintage first", () => {
    const { rows } = laidOut([
      aFigureClaim("b", { value: 4_791, vintage: "2022-01" }),
      aFigureClaim("c", { value: 14_700, periodStart: "2022", periodEnd: "2022" }),
      aFigureClaim("a", { value: 4_776, vintage: "2021-02" }),
    ]);
    expect(
      rows.map(({ period, y, lanes }) => [
        period,
        y,
        lanes.map(({ value, vintage, top }) => [value, vintage, top]),
      ]),
    ).toEqual([
      [
        "FY 2020",
        22,
        [
          ["4,776", "2021-02", 22],
          ["4,791", "2022-01", 42],
        ],
      ],
      ["FY 2022", 68, [["14,700", "", 68]]],
    ]);
  });

  it("draws a range from its lower to its upper bound, and nothing between them", () => {
    const { rows, left, right, ticks } = laidOut([
      aFigureClaim("a", { lower: 25, upper: 75, text: "25 to 75" }),
      aFigureClaim("b", { value: 100 }),
    ]);
    const marks = rows.flatMap(({ lanes }) => lanes.map(({ mark }) => mark));
    const along = (share: number) => expect.closeTo(left + share * (right - left), 6) as number;
    expect([marks, ticks.at(-1)?.value]).toEqual([
      [
        { kind: "range", from: along(0.25), to: along(0.75), x: null },
        { kind: "point", x: along(1), isRough: false },
      ],
      100,
    ]);
  });

  it("runs what is open to the end of the axis", () => {
    const { rows, left, right } = laidOut([
      aFigureClaim("a", { value: 100, comparator: ">" }),
      aFigureClaim("b", { value: 50, comparator: "<" }),
    ]);
    const marks = rows.flatMap(({ lanes }) => lanes.map(({ mark }) => mark));
    expect(marks).toMatchObject([
      { kind: "above", to: right },
      { kind: "below", from: left },
    ]);
  });

  it("puts periods above their figures where they would take too much of the width", () => {
    const claims = [aFigureClaim("a", { value: 5, periodStart: "2019", periodEnd: "2022" })];
    const beside = laidOut(claims, 600);
    const above = laidOut(claims, 272);
    expect([beside.rows[0]?.y, beside.rows[0]?.lanes[0]?.top]).toEqual([22, 22]);
    expect([above.rows[0]?.y, above.rows[0]?.lanes[0]?.top]).toEqual([22, 38]);
    expect(above.left).toBeLessThan(beside.left);
  });

  it("says where a figure holds only where others hold elsewhere", () => {
    const here = aFigureClaim("a", { value: 5, geography: "Mexico" });
    const there = aFigureClaim("b", { value: 6, geography: "United States" });
    expect([remarksOf([here, here]), remarksOf([here, there])]).toEqual([
      [null, null],
      ["Mexico", "United States"],
    ]);
  });

  it("keeps an axis however little room there is", () => {
    const { left, right } = laidOut([aFigureClaim("a", { value: 123_456_789 })], 40);
    expect(right).toBeGreaterThan(left);
  });
});
