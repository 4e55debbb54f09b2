import { types, int, UnsupportedType, UUID, Vector } from "neo4j-driver";
import { expect, it } from "vitest";

import { GraphStatementError, type Params } from "../../../../server/engine/graph.ts";
import { encodeParams } from "../../../../server/engine/neo4j/encode-params.ts";
import { temporalText } from "../../../../server/engine/neo4j/temporal-text.ts";
import { toGraphValue } from "../../../../server/engine/neo4j/to-graph-value.ts";

it("sends exact whole numbers as integers, and everything else as it is", () => {
  const params = { n: 5, big: 2n ** 60n, half: 0.5, huge: 2 ** 60, list: [true, null, { a: -1 }] };
  expect(encodeParams(params)).toEqual({
    n: int(5),
    big: 2n ** 60n,
    half: 0.5,
    huge: 2 ** 60,
    list: [true, null, { a: int(-1) }],
  });
});

it.each<[string, Params]>([
  ["a date", { value: { __isDate__: true } }],
  ["an integer", { value: [{ deep: { __isInteger__: true, low: 1, high: 0 } }] }],
  ["a point, with a name to match", { __isPoint__: true }],
  ["anything to come", { value: { ["__is\nNew__"]: true } }],
])("refuses a record that the driver would take for %s", (_what, params) => {
  expect(() => encodeParams(params)).toThrow(GraphStatementError);
});

it("sends a key named __proto__ as any other", () => {
  const value = JSON.parse('{"__proto__": {"a": 1}}') as Params;
  expect(Object.entries(encodeParams({ value })["value"] ?? {})).toEqual([
    ["__proto__", { a: int(1) }],
  ]);
});

it.each([
  ["2020-01-02T03:04:05.120000000Z", "2020-01-02T03:04:05.12Z"],
  [
    "2020-01-02T03:04:05.120000000+01:00[Europe/Paris]",
    "2020-01-02T03:04:05.12+01:00[Europe/Paris]",
  ],
  ["03:04:05.000000100", "03:04:05.0000001"],
  ["03:04:00Z", "03:04:00Z"],
  ["-000044-03-15", "-0044-03-15"],
  ["+012345-01-01", "+12345-01-01"],
  ["P1Y2M3DT4H", "P1Y2M3DT4H"],
  ["P-1MT", "P-1M"],
  ["PT-1M-0.995000000S", "PT-1M-0.995S"],
  ["PT0S", "PT0S"],
])("writes the driver's %s as %s", (text, iso) => {
  expect(temporalText(text)).toBe(iso);
});

it("gives what only some servers know as the nearest plain value", () => {
  expect(toGraphValue(new types.Point(7203n, 1, 2))).toEqual({ srid: 7203, x: 1, y: 2 });
  expect(toGraphValue(Int8Array.from([0, -1, 127]))).toEqual([0, 255, 127]);
  expect(toGraphValue(new Vector(Float32Array.from([0.5, 2])))).toEqual([0.5, 2]);
  expect(toGraphValue(new Vector(BigInt64Array.from([3n])))).toEqual([3]);
  const uuid = "01020304-0506-0708-090a-0b0c0d0e0f10";
  expect(toGraphValue(UUID.fromString(uuid))).toBe(uuid);
  expect(toGraphValue(new UnsupportedType("Thing", 9, 0, undefined))).toContain("Thing");
});
