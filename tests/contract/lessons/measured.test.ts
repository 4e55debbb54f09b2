import { expect, it } from "vitest";

import { measured } from "../../../contract/lessons/measured.ts";

const ran = {
  base: new Map([
    ["sales", [10, 10, 10, 10]],
    ["lost", [0, 0, 0, 0]],
  ]),
  changed: new Map([
    ["sales", [10, 10, 6, 9]],
    ["lost", [0, 1, 2, 2]],
  ]),
  from: 1,
};

it.each([
  ["total", 25],
  ["final", 9],
  ["min", 6],
  ["max", 10],
  ["start", 10],
  ["base-total", 30],
  ["base-final", 10],
  ["time-of-min", 2],
  ["time-of-max", 0],
] as const)("reads the %s off a run", (of, wanted) => {
  expect(measured(ran, "sales", of)).toBe(wanted);
});

it.each([
  ["percent-total", -16.6667],
  ["percent-final", -10],
  ["percent-min", -40],
] as const)("reads the %s against the base", (of, wanted) => {
  expect(measured(ran, "sales", of)).toBeCloseTo(wanted, 3);
});

it("reads one time", () => {
  expect(measured(ran, "sales", { at: 2 })).toBe(6);
});

it("says so where there is nothing to read", () => {
  expect(() => measured(ran, "price", "final")).toThrow("no price");
  expect(() => measured(ran, "sales", { at: 9 })).toThrow("no such number of sales");
  expect(() => measured(ran, "lost", "percent-final")).toThrow("no such number of lost");
});
