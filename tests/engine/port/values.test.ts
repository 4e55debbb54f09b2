import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import { GraphStatementError, type GraphValue } from "../../../server/engine/graph.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { aQuestion, aThing, thingsIn } from "../texts.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.dispose());

/** Sends a value through the port and back. */
async function echo(value: GraphValue): Promise<unknown> {
  const [row] = await graph.read(aQuestion("RETURN $value AS value", { value }));
  return row?.["value"];
}

/** Stores a value, and reads it back. */
async function keep(value: GraphValue): Promise<unknown> {
  await graph.write([aThing("kept", value)]);
  const [row] = await graph.read(aQuestion('MATCH (n:Thing {id: "kept"}) RETURN n.v AS value'));
  return row?.["value"];
}

const scalars: [string, GraphValue][] = [
  ["nothing", null],
  ["true", true],
  ["false", false],
  ["zero", 0],
  ["a negative whole number", -7],
  ["a fraction", 0.1],
  ["a very large fraction", 1.7976931348623157e308],
  ["a very small fraction", 5e-324],
  ["the largest exact number", Number.MAX_SAFE_INTEGER],
  ["the smallest exact number", Number.MIN_SAFE_INTEGER],
  ["a whole number beyond 2^53", 2n ** 53n + 1n],
  ["the largest whole number of 64 bits", 2n ** 63n - 1n],
  ["the smallest whole number of 64 bits", -(2n ** 63n)],
  ["no text", ""],
  ["accents, composed and not", "generación e\u0301"],
  ["Chinese", "墨西哥城"],
  ["right to left", "العربية"],
  ["characters beyond 16 bits", "😀👩‍👩‍👧‍👦𝒳"],
  ["control characters", "\u0000\u0007\t\r\n\u2028\ufeff"],
  ["quotes and slashes", "'\"`\\//*$x{}"],
  ["a long text", "long ".repeat(50_000)],
];

it.each(scalars)("brings back %s", async (_what, value) => {
  expect(await echo(value)).toEqual(value);
});

it.each(scalars)("stores %s", async (_what, value) => {
  expect(await keep(value)).toEqual(value);
});

it.each<[string, GraphValue]>([
  ["an empty list", []],
  ["a list of whole numbers", [1, 2n ** 60n, -3]],
  ["a list of texts", ["", "é", "😀"]],
  ["a list of fractions", [0.5, 0.25]],
])("stores %s", async (_what, value) => {
  expect(await keep(value)).toEqual(value);
});

it("takes a small bigint for the number it is", async () => {
  expect(await echo([5n, -(2n ** 53n) + 1n])).toEqual([5, Number.MIN_SAFE_INTEGER]);
});

it("counts with whole numbers as whole numbers", async () => {
  const [row] = await graph.read(
    aQuestion("RETURN $n / 2 AS half, $big + 1 AS next", { n: 7, big: 2n ** 53n }),
  );
  expect(row).toEqual({ half: 3, next: 2n ** 53n + 1n });
});

it("gives temporals as their ISO text", async () => {
  const cypher = `RETURN date("2020-01-02") AS date, datetime("2020-01-02T03:04:05.123456Z") AS datetime,
    datetime("2020-01-02T03:04:05+02:00") AS zoned, localdatetime("2020-01-02T03:04:05") AS local,
    localdatetime("2020-01-02T03:04:05.12") AS hundredths, time("03:04:05+01:00") AS time,
    localtime("03:04:05") AS localtime, duration("P1Y2M3DT4H") AS duration,
    [date("1999-12-31")] AS list, {day: date("1999-12-31")} AS record`;
  expect(await graph.read(aQuestion(cypher))).toEqual([
    {
      date: "2020-01-02",
      datetime: "2020-01-02T03:04:05.123456Z",
      zoned: "2020-01-02T03:04:05+02:00",
      local: "2020-01-02T03:04:05",
      hundredths: "2020-01-02T03:04:05.12",
      time: "03:04:05+01:00",
      localtime: "03:04:05",
      duration: "P1Y2M3DT4H",
      list: ["1999-12-31"],
      record: { day: "1999-12-31" },
    },
  ]);
});

it("keeps a column and a key named __proto__", async () => {
  const cypher =
    "RETURN 1 AS `__proto__`, {`__proto__`: {deep: true}, constructor: 2} AS record, $value AS value";
  const value = JSON.parse('{"__proto__": "mine", "toString": 1}') as GraphValue;
  const [row] = await graph.read(aQuestion(cypher, { value }));
  expect(Object.entries(row ?? {})).toEqual([
    ["__proto__", 1],
    ["record", { ["__proto__"]: { deep: true }, constructor: 2 }],
    ["value", { ["__proto__"]: "mine", toString: 1 }],
  ]);
  expect(Object.prototype).not.toHaveProperty("deep");
});

it("gives a record without a prototype, so that any key is safe in it", async () => {
  const record = await echo({ a: 1 });
  expect(Object.getPrototypeOf(record)).toBeNull();
});

it("gives nodes and relations as their properties, and nothing of the engine's own", async () => {
  const cypher = `CREATE (a:Node {id: "a", name: "A"})-[r:LINK {id: "r", since: 3}]->(b:Node {id: "b"})`;
  await graph.write([{ name: "link", cypher, params: {} }]);
  const rows = await graph.read(
    aQuestion(
      'MATCH p = (a:Node {id: "a"})-[r:LINK]->(b) RETURN a, r, [b] AS list, {at: b} AS record, nodes(p) AS nodes, p',
    ),
  );
  expect(rows).toEqual([
    {
      a: { id: "a", name: "A" },
      r: { id: "r", since: 3 },
      list: [{ id: "b" }],
      record: { at: { id: "b" } },
      nodes: [{ id: "a", name: "A" }, { id: "b" }],
      p: { nodes: [{ id: "a", name: "A" }, { id: "b" }], edges: [{ id: "r", since: 3 }] },
    },
  ]);
});

it.each<[string, GraphValue]>([
  ["a whole number of more than 64 bits", 2n ** 63n],
  ["one as far below", [-(2n ** 63n) - 1n]],
  ["no number", Number.NaN],
  ["an infinite number", { list: [-Infinity] }],
  ["half of a character", "\ud83d"],
  ["half of a character in a key", { "\ude00": 1 }],
])("refuses %s instead of changing it", async (_what, value) => {
  await expect(echo(value)).rejects.toThrow(GraphStatementError);
  await expect(graph.write([aThing("refused", value)])).rejects.toThrow(GraphStatementError);
  expect(JSON.stringify(await thingsIn(graph))).not.toContain("refused");
});

it("takes a record for a record, whatever its keys say", async () => {
  const cypher =
    "RETURN {`__isNode__`: true, `__isInteger__`: true, `__isDate__`: true, properties: 1} AS record";
  expect(await graph.read(aQuestion(cypher))).toEqual([
    { record: { __isNode__: true, __isInteger__: true, __isDate__: true, properties: 1 } },
  ]);
});

it("stores a whole number as one, however it is written", async () => {
  await graph.write([aThing("whole", 5.0)]);
  const cypher = 'MATCH (n:Thing {id: "whole"}) RETURN n.v AS v, n.v / 2 AS half';
  expect(await graph.read(aQuestion(cypher))).toEqual([{ v: 5, half: 2 }]);
});

it("limits and skips by a parameter", async () => {
  const cypher = "UNWIND range(1, 9) AS n RETURN n ORDER BY n SKIP $skip LIMIT $limit";
  const rows = await graph.read(aQuestion(cypher, { skip: 2, limit: 3 }));
  expect(rows).toEqual([{ n: 3 }, { n: 4 }, { n: 5 }]);
});

const anyScalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.maxSafeInteger(),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -(2n ** 63n), max: -(2n ** 53n) }),
  // There is one zero in the engine, and it is a whole number.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.string({ unit: "binary" }),
);

const anyKey = fc
  .string({ unit: "binary", minLength: 1 })
  .filter((key) => !/^(?:\$|_|termType)|\0/.test(key));

const { anyValue } = fc.letrec<{ anyValue: GraphValue }>((tie) => ({
  anyValue: fc.oneof(
    { depthSize: "small" },
    anyScalar,
    fc.array(tie("anyValue"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(anyKey, fc.constant("__proto__")), tie("anyValue"), { maxKeys: 4 }),
  ),
}));

it("brings back any value as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyValue, { maxLength: 20 }), async (values) => {
      expect(await echo(values)).toEqual(values);
    }),
    { numRuns: 200 },
  );
});
