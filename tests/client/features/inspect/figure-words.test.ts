import { expect, it } from "vitest";

import { figureRemarks, figureWords } from "../../../../client/features/inspect/figure-words.ts";
import { aFigure } from "../../support/details.ts";

it("says how a number is meant", () => {
  const comparators = [">", ">=", "<", "<=", "~", "=", undefined] as const;
  expect(
    comparators.map((comparator) =>
      figureWords(aFigure("a", { value: 1500, ...(comparator ? { comparator } : {}) })),
    ),
  ).toEqual([
    "more than 1,500 deaths",
    "at least 1,500 deaths",
    "less than 1,500 deaths",
    "at most 1,500 deaths",
    "about 1,500 deaths",
    "1,500 deaths",
    "1,500 deaths",
  ]);
});

it("says a range, and the source's words where it gives no number", () => {
  expect([
    figureWords(aFigure("a", { lower: 19, upper: 29, unit: "billion dollars" })),
    figureWords(aFigure("a", { unit: "fentanyl seized", text: "no number given" })),
  ]).toEqual(["19 to 29 billion dollars", "fentanyl seized: no number given"]);
});

it("says of which years a figure is, and how they are counted", () => {
  const figures = [
    aFigure("a", { periodStart: "2021", periodEnd: "2021", periodType: "calendar" }),
    aFigure("a", { periodStart: "2019", periodEnd: "2022", periodType: "us_fiscal" }),
    aFigure("a", { periodStart: "2019" }),
    aFigure("a", { periodEnd: "2023-06", periodType: "rolling12" }),
    aFigure("a", { periodStart: "2006", periodEnd: "2020", periodType: "cumulative" }),
  ];
  expect(figures.map(figureRemarks)).toEqual([
    ["2021"],
    ["2019 to 2022, US fiscal years"],
    ["from 2019"],
    ["2023-06, any twelve months"],
    ["2006 to 2020, added up"],
  ]);
});

it("says what it is compared with, of whom, where, and how fresh it is", () => {
  const figure = aFigure("a", {
    basePeriod: "FY2019",
    population: "Americans",
    geography: "United States",
    vintage: "2010",
    dataStatus: "provisional",
  });
  expect(figureRemarks(figure)).toEqual([
    "compared with FY2019",
    "Americans",
    "United States",
    "released 2010",
    "provisional",
  ]);
});
