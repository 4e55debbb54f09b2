import { expect, it } from "vitest";

import { checkParams } from "../../../server/engine/check-params.ts";
import { GraphStatementError, type GraphValue } from "../../../server/engine/graph.ts";

it.each<[string, GraphValue]>([
  ["a temporal", { $date: "2020-01-02" }],
  ["a term", { termType: "NamedNode", value: "x" }],
  ["a node", [{ deep: { _id: 1, _labels: ["A"] } }]],
])("refuses a record that the engine would take for %s of its own", (_what, value) => {
  expect(() => checkParams({ value })).toThrow(GraphStatementError);
  expect(() => checkParams({ value })).toThrow('The parameter "value" has the key');
});

it("refuses a key that it cannot hand over, and says which", () => {
  expect(() => checkParams({ value: { "a\0b": 1 } })).toThrow(
    'The parameter "value" has a key with a null character.',
  );
});

it("weighs every value, and what lists and records hold", () => {
  expect(checkParams({})).toBe(0);
  expect(checkParams({ a: 1, b: "long text", c: null })).toBe(3);
  expect(checkParams({ rows: [{ id: "a", list: [1, 2] }, { id: "b" }] })).toBe(8);
});
