import { expect, it } from "vitest";

import { percentile, tableOf } from "../bench/figures.ts";

it("takes the nearest rank", () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([1, 3, 5, 5]);
});

it("refuses to speak of nothing", () => {
  expect(() => percentile([], 0.5)).toThrow("no values");
});

it("says whether a goal was met", () => {
  const table = tableOf([
    { name: "start", value: 1234.5, unit: "ms", limit: 1000 },
    { name: "weight", value: 99.94, unit: "KB", limit: 130 },
    { name: "paint", value: 3.456, unit: "ms" },
  ]);
  expect(table.split("\n").slice(2)).toEqual([
    "| start | 1235 ms | ≤ 1000 ms | not met |",
    "| weight | 99.9 KB | ≤ 130 KB | met |",
    "| paint | 3.46 ms | – |  |",
  ]);
});
