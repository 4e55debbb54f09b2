import { expect, it } from "vitest";

import { chartCsv, timesOf } from "../../../client/charts/columns.ts";
import { aLine, aPicture } from "./a-picture.ts";

it("has one time a year, those of the marks and the last; or all", () => {
  const picture = aPicture({ lines: [aLine({ values: [...Array(31).keys()] })] });
  expect([timesOf(picture, false), timesOf(picture, true).length]).toEqual([
    [0, 6, 12, 24, 30],
    31,
  ]);
});

it("counts a year of weeks as 52", () => {
  const lines = [aLine({ values: [...Array(105).keys()] })];
  expect(timesOf(aPicture({ timeUnit: "week", lines, marks: [] }), false)).toEqual([0, 52, 104]);
});

it("writes all numbers as they are, and no formula", () => {
  const lines = [
    aLine({ key: "a", label: '=HYPERLINK("x")', values: [1.23456789, -2] }),
    aLine({ key: "b", label: "sales, per month", values: [3] }),
  ];
  const band = { low: [0, 1], high: [4, 5], label: "most runs" };
  expect(chartCsv(aPicture({ lines, band })).split("\r\n")).toEqual([
    `Month,"'=HYPERLINK(""x"")","sales, per month","most runs, low","most runs, high"`,
    "0,1.23456789,3,0,4",
    "1,-2,,1,5",
    "",
  ]);
});
