import { describe, expect, it } from "vitest";

import {
  lettered,
  periodLabel,
  spokenFigure,
} from "../../../../../client/features/inspect/figures/figure-labels.ts";
import { seriesOf } from "../../../../../client/features/inspect/figures/points.ts";
import { summaryOf } from "../../../../../client/features/inspect/figures/summary.ts";
import type { ClaimDetail } from "../../../../../contract/endpoints/details.ts";
import { claim, document } from "../../../support/build.ts";
import { aFigure, anEvidence } from "../../../support/details.ts";
import { aFigureClaim } from "./some-figures.ts";

function onlySeries(...claims: readonly ClaimDetail[]) {
  const [series] = seriesOf(claims);
  if (!series) throw new Error("there is no figure to be drawn");
  return series;
}

describe("figures", () => {
  it("of other units, and of other kinds of count, are other series", () => {
    const series = seriesOf([
      aFigureClaim("a", { value: 1, geography: "Mexico" }),
      aFigureClaim("b", { value: 500, unit: "percent", kind: "percent_change" }),
      aFigureClaim("c", { value: 70, unit: "percent", kind: "share" }),
      aFigureClaim("d", { value: 2, geography: "Mexico" }),
      aFigureClaim("e", { text: "a record" }),
    ]);
    expect(series.map(({ unit, where, points }) => [unit, where, points.length])).toEqual([
      ["pounds", ["Mexico"], 2],
      ["percent", [], 1],
      ["percent", [], 1],
    ]);
  });

  it("are written short, with the sign of what compares them", () => {
    const series = onlySeries(
      aFigureClaim("a", { value: 27_000, comparator: ">" }),
      aFigureClaim("b", { value: 27_000, comparator: ">=" }),
      aFigureClaim("c", { value: 27_000, comparator: "<" }),
      aFigureClaim("d", { value: 27_000, comparator: "<=" }),
      aFigureClaim("e", { value: 27_000, comparator: "~" }),
      aFigureClaim("f", { lower: 0.9, upper: 3.7, text: "0.9 to 3.7" }),
    );
    expect(lettered(series).map(({ value }) => value)).toEqual([
      "> 27,000",
      "≥ 27,000",
      "< 27,000",
      "≤ 27,000",
      "≈ 27,000",
      "0.9–3.7",
    ]);
  });

  it("say aloud how much, when, where, how fresh, by whom, and that they are contradicted", () => {
    const series = onlySeries(
      aFigureClaim(
        "a",
        { value: 500, comparator: ">", vintage: "2023", dataStatus: "final", geography: "Mexico" },
        { against: [claim("b")] },
      ),
    );
    expect(series.points.map((point) => spokenFigure(point, ["The article"]))).toEqual([
      "More than 500 pounds, 2020, US fiscal years, Mexico, released 2023, final, The article. Another claim contradicts it",
    ]);
  });
});

describe("a period", () => {
  it.each([
    ["2020", { periodStart: "2020", periodEnd: "2020" }],
    ["2014–2018", { periodStart: "2014", periodEnd: "2018" }],
    ["FY 2019–2022", { periodType: "us_fiscal", periodStart: "2019", periodEnd: "2022" }],
    [
      "12 months to 2023-04",
      { periodType: "rolling12", periodStart: "2022-05", periodEnd: "2023-04" },
    ],
    ["since 2019", { periodStart: "2019" }],
    ["to 2019", { periodEnd: "2019" }],
    ["no period", {}],
  ] as const)("is written %s", (label, period) => {
    expect(periodLabel(aFigure("a", period))).toBe(label);
  });
});

describe("the sentence of a series", () => {
  it("counts figures and texts, gives the least and the most, and says what is contradicted", () => {
    const series = onlySeries(
      aFigureClaim("a", { lower: 20, upper: 40, text: "20 to 40" }),
      aFigureClaim("b", { value: 4_776 }, { against: [claim("c")] }),
      aFigureClaim(
        "c",
        { value: 30 },
        { evidence: [anEvidence("c", { document: document("b") })] },
      ),
    );
    expect(summaryOf(series)).toBe(
      "3 figures from 2 texts. The numbers stated run from 20 to 4,776 pounds. 1 of them stands against another claim.",
    );
  });

  it("is the figure itself where there is one", () => {
    expect(summaryOf(onlySeries(aFigureClaim("a", { value: 5, comparator: "~" })))).toBe(
      "One figure: about 5 pounds.",
    );
  });
});
