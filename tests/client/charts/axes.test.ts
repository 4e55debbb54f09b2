import { describe, expect, it } from "vitest";

import { domainOf } from "../../../client/charts/geometry/domain.ts";
import { layOutChart } from "../../../client/charts/geometry/lay-out-chart.ts";
import { timeTicks } from "../../../client/charts/geometry/time-ticks.ts";
import { tickWords, valueWords } from "../../../client/charts/number-words.ts";
import { axisWords } from "../../../client/charts/time-words.ts";
import { aLine, aPicture } from "./a-picture.ts";

const size = { width: 400, height: 220, isSketched: false };

describe("the axis of values", () => {
  it("has round ends and few values, with room above for names", () => {
    const { valueTicks, y } = layOutChart(aPicture(), size);
    expect([y.domain(), valueTicks.map(({ text }) => text)]).toEqual([
      [85, 105],
      ["85", "90", "95", "100", "105"],
    ]);
  });

  it.each([
    ["a level line in the middle", [100, 100], [90, 110]],
    ["a line at nothing", [0, 0], [-1, 1]],
    ["nothing, where the lowest value is near it", [11, 43], [0, 45.56]],
    ["not below nothing, where no value is", [0, 1], [0, 1.08]],
    ["a line that is always below nothing", [-100, -90], [-100.8, -90 + 0.8]],
    ["what is finite", [1, Number.NaN, 2, Infinity], [0.92, 2.08]],
  ])("shows %s", (_what, values, expected) => {
    const picture = aPicture({ lines: [aLine({ values })] });
    const [low, high] = domainOf(picture, false);
    expect([low, high].map((value) => Number(value.toFixed(6)))).toEqual(expected);
  });

  it("holds the band, and leaves room for a guess", () => {
    const band = { low: [80], high: [120], label: "nine runs of ten" };
    const picture = aPicture({ lines: [aLine()], band });
    expect([domainOf(picture, false), domainOf(picture, true)]).toEqual([
      [76.8, 123.2],
      [0, 180],
    ]);
  });

  it("stays while a guess is drawn within it, and grows when that comes near its end", () => {
    const tops = [60, 139, 150].map((end) => {
      const guess = aLine({ key: "guess", look: "guess", values: [100, end] });
      return domainOf(aPicture({ lines: [aLine(), guess] }), true);
    });
    expect(tops).toEqual([
      [0, 150],
      [0, 150],
      [0, 225],
    ]);
  });

  it.each([
    ["within the room", [100, 60], [0, 150]],
    ["above it", [100, 400], [0, 400]],
    ["below it", [100, -50], [-50, 150]],
  ])("keeps the room of a guess when the run comes that lies %s", (_where, values, expected) => {
    const guess = aLine({ key: "guess", look: "guess", values: [100, 120] });
    const run = aLine({ key: "model", look: "changed", values });
    const before = domainOf(aPicture({ lines: [aLine(), guess] }), true);
    const after = domainOf(aPicture({ lines: [aLine(), run, guess] }), true);
    expect([before, after]).toEqual([[0, 150], expected]);
  });

  it("tells values and the dip as finely in the room of a guess as without it", () => {
    const [sketched, plain] = [true, false].map((isSketched) =>
      layOutChart(aPicture(), { ...size, isSketched }),
    );
    expect([sketched?.y.domain(), sketched?.span, sketched?.note?.text]).toEqual([
      [0, 150],
      plain?.span,
      "lowest, month 12: 90.0",
    ]);
  });

  it.each([
    [[0, 0.5, 1], "index", ["0.0", "0.5", "1.0"]],
    [[0, 0.25, 0.5], "index", ["0.00", "0.25", "0.50"]],
    [[100_000, 150_000, 200_000], "people", ["100K", "150K", "200K"]],
    [[0, 2_500_000, 5_000_000], "people", ["0", "2.5M", "5M"]],
    [[-20, -10, 0], "%", ["−20 %", "−10 %", "0 %"]],
  ])("writes %j of %s as %j", (ticks, unit, expected) => {
    expect(tickWords(ticks, unit)).toEqual(expected);
  });

  it.each([
    [89.5239, 40, "index", "89.5"],
    [173_837.4, 80_000, "people", "173,837"],
    [0.33333, 0.8, "index", "0.33"],
    [-0.004, 10, "%", "0.0 %"],
    [-2.49, 10, "%", "−2.5 %"],
    [100, 0, "index", "100.0"],
  ])("tells %d, on an axis as long as %d, in %s as %s", (value, span, unit, expected) => {
    expect(valueWords(value, span, unit)).toBe(expected);
  });
});

describe("the axis of time", () => {
  it.each([
    ["ten years of months", [120, "month", 370], ["start", "2 y", "4 y", "6 y", "8 y", "10 y"]],
    ["the same, narrow", [120, "month", 200], ["start", "5 y", "10 y"]],
    ["fifteen years of weeks", [780, "week", 300], ["start", "5 y", "10 y", "15 y"]],
    ["a year", [12, "month", 300], ["start", "3 mo", "6 mo", "9 mo", "1 y"]],
    ["half a year of weeks", [26, "week", 200], ["start", "13 wk", "26 wk"]],
    ["one month", [1, "month", 20], ["start", "1 mo"]],
  ] as const)("names %s", (_what, [last, unit, width], expected) => {
    const words = timeTicks(last, unit, width).map((time) => axisWords(time, unit));
    expect(words).toEqual(expected);
  });
});
