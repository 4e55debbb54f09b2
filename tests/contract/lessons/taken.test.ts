import { expect, it } from "vitest";

import { taken } from "../../../contract/lessons/taken.ts";

const table = {
  columns: ["flow", "how", "claims"],
  rows: [
    ["flow/a", "FLOW_FROM", 3],
    ["flow/b", "FLOW_TO", 2],
    ["flow/c", "FLOW_TO", null],
    ["flow/b", "FLOW_TO", 1],
  ],
};
const ends = { how: "FLOW_TO" };

it("counts the rows that are meant", () => {
  expect(taken(table, { as: "count", where: {} })).toBe(4);
  expect(taken(table, { as: "count", where: ends })).toBe(3);
  expect(taken(table, { as: "count", where: { ...ends, claims: 2 } })).toBe(1);
});

it("takes one cell, of the first row that is meant", () => {
  expect(taken(table, { as: "cell", column: "claims", where: { flow: "flow/b" } })).toBe(2);
});

it("takes a column, each entry once", () => {
  expect(taken(table, { as: "column", column: "flow", where: ends })).toEqual(["flow/b", "flow/c"]);
});

it.each([
  ["a column that is not there", "place", {}, "no column place"],
  ["a condition on one that is not there", "flow", { place: "x" }, "no column place"],
  ["an empty cell", "claims", { flow: "flow/c" }, "claims holds nothing"],
  ["a row that is not there", "flow", { flow: "flow/z" }, "flow holds nothing"],
])("says so of %s", (_what, column, where, words) => {
  expect(() => taken(table, { as: "cell", column, where })).toThrow(words);
});
