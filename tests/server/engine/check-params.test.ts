import { expect, it } from "vitest";

import { checkParams } from "../../../server/engine/check-params.ts";
import { GraphStatementError, type GraphValue, type Params } from "../../../server/engine/graph.ts";

function check(params: unknown): number {
  return checkParams(params as Params, /^reserved$/);
}

/** Lists within lists, so many. */
function nested(depth: number): GraphValue {
  return depth === 0 ? "x" : [nested(depth - 1)];
}

it("weighs every value, and what lists and records hold", () => {
  expect(check({})).toBe(0);
  expect(check({ a: 1, b: "long text", c: null })).toBe(3);
  expect(check({ rows: [{ id: "a", list: [1, 2] }, { id: "b" }] })).toBe(8);
});

it("takes records with and without a prototype, and a key named __proto__", () => {
  const bare: unknown = Object.create(null);
  const odd: unknown = JSON.parse('{"__proto__": 1}');
  expect(check({ bare, odd })).toBe(3);
});

it.each<[string, unknown, string]>([
  ["half of a character", "\ud83d", "holds half of a character"],
  ["a whole number of more than 64 bits", 2n ** 63n, "is a whole number beyond 64 bits"],
  ["no number", Number.NaN, "is no finite number"],
  ["an infinite number", [-Infinity], "is no finite number"],
  ["nothing at all", { deep: undefined }, "is nothing that a graph can hold"],
  ["a function", () => 1, "is nothing that a graph can hold"],
  ["a thing of a class", [new Date(0)], "is nothing that a graph can hold"],
  ["a reserved key", { reserved: 1 }, 'has the key "reserved", which the engine keeps for itself'],
  ["half of a character in a key", { "\ude00": 1 }, "has a key with half of a character"],
  ["a null character in a key", { "a\0b": 1 }, "has a key with a null character"],
  ["lists too deep", nested(17), "is nested deeper than 16 levels"],
  ["lists that never end", nested(5000), "is nested deeper than 16 levels"],
])("refuses %s, and says where", (_what, value, why) => {
  expect(() => check({ value })).toThrow(new GraphStatementError(`The parameter "value" ${why}.`));
});

it("takes as many levels as it says", () => {
  expect(check({ value: nested(16) })).toBe(17);
});
