import { expect, it } from "vitest";

import type { Comparing } from "../../../contract/lessons/condition.ts";
import { holdAll, meets } from "../../../contract/lessons/meets.ts";
import { reader } from "../../../contract/lessons/recompute.ts";
import type { Value } from "../../../contract/lessons/value.ts";

const read = reader(
  new Map<string, Value>([
    ["ten", 10],
    ["word", "asserted"],
    ["list", ["money", "arms"]],
  ]),
);

it.each<[Value, Comparing, boolean]>([
  [9, { is: "below", than: "ten" }, true],
  [10, { is: "below", than: "ten" }, false],
  [11, { is: "above", than: "ten" }, true],
  [10, { is: "above", than: "ten" }, false],
  [8, { is: "near", than: "ten", within: 2 }, true],
  [7.9, { is: "near", than: "ten", within: 2 }, false],
  [7.9, { is: "far", than: "ten", within: 2 }, true],
  [12, { is: "far", than: "ten", within: 2 }, false],
  [10, { is: "same", than: "ten" }, true],
  ["10", { is: "same", than: "ten" }, false],
  ["asserted", { is: "same", than: "word" }, true],
  ["implied", { is: "other", than: "word" }, true],
  [["arms", "money"], { is: "same", than: "list" }, true],
  [["arms"], { is: "same", than: "list" }, false],
  [["arms"], { is: "other", than: "list" }, true],
])("%j must be %j: %s", (value, must, wanted) => {
  expect(meets(value, must, read)).toBe(wanted);
});

it("holds only where all conditions do", () => {
  const yes = { value: "ten", must: { is: "same", than: "ten" } } as const;
  const no = { value: "ten", must: { is: "below", than: "ten" } } as const;
  expect([holdAll([yes, yes], read), holdAll([yes, no], read)]).toEqual([true, false]);
});

it("does not compare words by size", () => {
  expect(() => meets("asserted", { is: "below", than: "ten" }, read)).toThrow("not a number");
});
