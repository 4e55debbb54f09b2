import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Box, isOverlapping } from "../../../client/charts/geometry/box.ts";
import { type ChartLayout, layOutChart } from "../../../client/charts/geometry/lay-out-chart.ts";
import { placeMarks } from "../../../client/charts/geometry/place-marks.ts";
import { lineHeight, shortened, textWidth } from "../../../client/charts/geometry/text-width.ts";
import type { Look } from "../../../client/charts/picture.ts";
import { aLine, aPicture, dip, months } from "./a-picture.ts";

const size = { width: 400, height: 220, isSketched: false };

/** All words in and above the plot. */
function boxesOf({ labels, note, marks, plot }: ChartLayout): Box[] {
  const above = marks.map(({ left, text, row }) => ({
    left,
    right: left + textWidth(text),
    top: plot.top - (row + 1) * lineHeight,
    bottom: plot.top - row * lineHeight,
  }));
  return [...labels, ...(note === null ? [] : [note])].map(({ box }) => box).concat(above);
}

/** A line that begins so far from its end, and bends towards it. */
function bent(end: number, by: number): number[] {
  return months((month) => end + by * Math.cos((month / 120) * (Math.PI / 2)));
}

function overlapsIn(boxes: readonly Box[]): Box[][] {
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (isOverlapping(box, other) ? [[box, other]] : [])),
  );
}

describe("the names of lines", () => {
  it("stand in the order in which their lines end", () => {
    const bend = fc.integer({ min: -80, max: 80 });
    fc.assert(
      fc.property(bend, bend, fc.integer({ min: 1, max: 60 }), (one, other, apart) => {
        const lines = [
          aLine({ key: "low", look: "changed", values: bent(100, one) }),
          aLine({ key: "high", values: bent(100 + apart, other) }),
        ];
        const { labels } = layOutChart(aPicture({ lines }), size);
        const inOrder = labels.toSorted((first, second) => first.box.top - second.box.top);
        expect(inOrder.map(({ key }) => key)).toEqual(["high", "low"]);
      }),
      { numRuns: 200 },
    );
  });

  it("touch neither each other nor the words of marks nor the edge, whatever is drawn", () => {
    const look = fc.constantFrom<Look[]>("base", "changed", "guess", "faint");
    const label = fc.constantFrom(
      "the model",
      "your guess",
      "recruitment halved",
      "if no one sells",
    );
    const line = fc.record({
      look,
      label,
      end: fc.integer({ min: 0, max: 200 }),
      bend: fc.integer({ min: -80, max: 80 }),
    });
    const mark = fc.record({ at: fc.integer({ min: 0, max: 120 }), label });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(mark, { maxLength: 3 }),
        fc.integer({ min: 228, max: 900 }),
        (drawn, marks, width) => {
          const lines = drawn.map(({ end, bend, ...rest }, index) => ({
            ...rest,
            key: `${index}`,
            values: months(
              (month) => 100 + ((end - 100) * month) / 120 + bend * Math.sin(month / 20),
            ),
          }));
          const layout = layOutChart(aPicture({ lines, marks }), { ...size, width });
          const boxes = boxesOf(layout);
          const beyond = boxes.filter(({ left, right }) => left < 0 || right > width);
          expect([layout.labels.length, overlapsIn(boxes), beyond]).toEqual([lines.length, [], []]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("show a piece of their line where they had to go far from it", () => {
    const lines = ["a", "b", "c", "d", "e"].map((key) => aLine({ key, label: key }));
    const { labels } = layOutChart(aPicture({ lines }), size);
    expect(labels.map(({ isFar }) => isFar).filter(Boolean).length).toBeGreaterThan(0);
  });

  it("leaves a line without a name alone", () => {
    const lines = [aLine({ key: "one", label: "", look: "faint" })];
    expect(layOutChart(aPicture({ lines }), size).labels).toEqual([]);
  });

  it("shortens what is longer than the chart", () => {
    expect([shortened("the model", 200), shortened("the model of all", 60)]).toEqual([
      "the model",
      "the mode…",
    ]);
  });
});

describe("the band", () => {
  it("runs between its edges and has its name below", () => {
    const band = { low: dip.map((value) => value - 20), high: dip, label: "nine of ten" };
    const layout = layOutChart(aPicture({ band }), size);
    const name = layout.labels.find(({ key }) => key === "band");
    expect([layout.band?.endsWith("Z"), name?.text]).toEqual([true, "nine of ten"]);
  });
});

describe("the words of marks", () => {
  const across = { left: 0, right: 200 };

  it("stand lower for a later mark, so that its line passes none of them", () => {
    const marks = [
      { at: 10, label: "the shock begins" },
      { at: 20, label: "it ends" },
    ];
    const placed = placeMarks(marks, (time) => time * 2, across);
    expect(placed.map(({ at, row }) => [at, row])).toEqual([
      [20, 0],
      [10, 1],
    ]);
  });

  it("share a row where they are apart, and stay within the chart", () => {
    const marks = [
      { at: 0, label: "here" },
      { at: 199, label: "and there" },
    ];
    const placed = placeMarks(marks, (time) => time, across);
    expect(placed.map(({ row, left, text }) => [row, left + textWidth(text) <= 200])).toEqual([
      [0, true],
      [0, true],
    ]);
  });
});

describe("the note", () => {
  it("tells of the lowest point", () => {
    const { note, x } = layOutChart(aPicture(), size);
    expect([note?.text, note?.at[0]]).toEqual(["lowest, month 12: 90.0", x(12)]);
  });

  it.each([
    ["a line that falls for good", [months((month) => 100 - month / 10)]],
    [
      "a dip that is hardly seen",
      [dip.map((value) => 100 - (100 - value) / 100), months((m) => m)],
    ],
    ["one of several changed lines", [dip, dip]],
  ])("is not written of %s", (_what, all) => {
    const lines = all.map((values, index) => aLine({ key: `${index}`, values, look: "changed" }));
    expect(layOutChart(aPicture({ lines }), size).note).toBeNull();
  });
});
