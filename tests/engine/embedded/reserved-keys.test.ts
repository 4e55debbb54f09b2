import { expect, it } from "vitest";

import { checkParams } from "../../../server/engine/check-params.ts";
import { reservedKeys } from "../../../server/engine/embedded/reserved-keys.ts";
import { GraphStatementError, type GraphValue } from "../../../server/engine/graph.ts";

function check(value: GraphValue): number {
  return checkParams({ value }, reservedKeys);
}

it.each<[string, GraphValue]>([
  ["a temporal", { $date: "2020-01-02" }],
  ["a term", { termType: "NamedNode", value: "x" }],
  ["a node", [{ deep: { _id: 1, _labels: ["A"] } }]],
])("refuses a record that the engine would take for %s of its own", (_what, value) => {
  expect(() => check(value)).toThrow(GraphStatementError);
  expect(() => check(value)).toThrow('The parameter "value" has the key');
});
