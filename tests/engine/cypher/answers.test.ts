import { afterAll, beforeAll, describe, expect, it } from "vitest";

import * as z from "zod";

import { CypherVerdict } from "../../../contract/endpoints/cypher.ts";
import { bodyOf } from "../../support/http.ts";
import { type SeededApi, seededApi } from "../../support/seeded-api.ts";
import { askCypher, linesOfCypher, problemOfCypher, sendCypher } from "./ask-cypher.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await seededApi();
});
afterAll(async () => api.end());

const anyTime: unknown = expect.any(Number);
const timings = { gate: anyTime, first: anyTime, total: anyTime };

describe("an answer", () => {
  it("has columns, rows, and the things and relations that the rows hold", async () => {
    const query =
      "MATCH (a)-[r]->(b) WHERE r.id = $id RETURN r, a.id AS a, [b.id] AS b, a.name AS name";
    const id = "relation/us-supplies-arms-to-mexico";
    const answer = await askCypher(api, query, { params: { id } });
    const { nodes, edges } = answer.graph;
    expect({ ...answer, rows: answer.rows.map((row) => row.slice(1)), graph: null }).toEqual({
      columns: ["r", "a", "b", "name"],
      rows: [["place/united-states", ["place/mexico"], "United States"]],
      graph: null,
      truncated: null,
      timings,
    });
    expect(edges.map((edge) => edge.id)).toEqual([id]);
    expect(nodes.map((node) => node.id)).toEqual(
      expect.arrayContaining(["place/united-states", "place/mexico"]),
    );
  });

  it("comes in lines where that is asked for", async () => {
    const lines = await linesOfCypher(
      api,
      "MATCH (n:Place) WHERE n.id STARTS WITH 'place/c' RETURN n.id AS id ORDER BY id LIMIT 1",
    );
    expect(lines.map((line) => (line.type === "graph" ? line.nodes.length : line))).toEqual([
      { type: "columns", columns: ["id"] },
      { type: "row", values: [expect.stringMatching(/^place\/c/)] },
      1,
      { type: "end", truncated: null, timings },
    ]);
  });

  it("sends its first rows while the rest is still made", async () => {
    const { lines, end } = await firstLines(
      "UNWIND range(1, 100) AS a UNWIND range(1, 5000) AS b RETURN a, b",
    );
    expect(lines[0]).toEqual({ type: "columns", columns: ["a", "b"] });
    end();
  });

  it.each([
    ["rows", "UNWIND range(1, 1000000000) AS x RETURN x", 1000],
    ["rows", "UNWIND range(1, 5000) AS x WITH x WHERE x > 0 RETURN x", 1000],
    ["bytes", "UNWIND range(1, 900) AS x RETURN $text + toString(x) AS text", 419],
  ] as const)("says which limit cut it: %s", async (truncated, query, rows) => {
    const params = query.includes("$text") ? { text: "a".repeat(20_000) } : {};
    const answer = await askCypher(api, query, { params });
    expect([answer.truncated, answer.rows.length]).toEqual([truncated, rows]);
  });

  it("has no more rows than are asked for", async () => {
    const query = "UNWIND range(1, 10) AS x RETURN x";
    const [cut, whole] = [
      await askCypher(api, query, { limit: 3 }),
      await askCypher(api, query, { limit: 10 }),
    ];
    expect([cut.truncated, cut.rows, whole.truncated]).toEqual(["rows", [[1], [2], [3]], null]);
  });
});

/** The first lines of an answer, as far as they have come with its first bytes. */
async function firstLines(query: string): Promise<{ lines: unknown[]; end: () => void }> {
  const stop = new AbortController();
  const answer = await fetch(`${api.url}/api/cypher`, {
    method: "POST",
    signal: stop.signal,
    headers: { "Content-Type": "application/json", Accept: "application/x-ndjson" },
    body: JSON.stringify({ query }),
  });
  const chunk = z.object({ value: z.instanceof(Uint8Array) });
  const { value } = chunk.parse(await answer.body?.getReader().read());
  const text = new TextDecoder().decode(value);
  const lines = text.split("\n").flatMap((line): unknown[] => {
    return line.endsWith("}") ? [JSON.parse(line)] : [];
  });
  return { lines, end: () => stop.abort() };
}

describe("a text that is only explained", () => {
  it("is judged and not run", async () => {
    const endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN a, b LIMIT 5";
    const verdict = CypherVerdict.parse(bodyOf(await sendCypher(api, endless, { explain: true })));
    const operators = verdict.plan?.map(({ operator }) => operator) ?? null;
    const isNeo4j = api.graph.status().engine === "neo4j";
    expect({ ...verdict, plan: operators?.at(-1) ?? null }).toEqual({
      verdict: "allowed",
      plan: isNeo4j ? "ProduceResults" : null,
      timings: { gate: anyTime, total: anyTime },
    });
  });

  it("is refused as it would be", async () => {
    const problem = await problemOfCypher(api, "CREATE (n) RETURN n", { explain: true });
    expect(problem).toMatchObject({ status: 403, code: "query-refused", reason: "clause" });
  });
});

describe("a value", () => {
  it.each([
    ["null", null],
    ["true", true],
    ["1.5", 1.5],
    ["9007199254740991", 9_007_199_254_740_991],
    ["9007199254740993", { $type: "integer", value: "9007199254740993" }],
    ["-9223372036854775808", { $type: "integer", value: "-9223372036854775808" }],
    ["0.0 / 0.0", { $type: "float", value: "NaN" }],
    ["-1.0 / 0.0", { $type: "float", value: "-Infinity" }],
    ["'é 🜁 \\\\ ' + \"'\"", "é 🜁 \\ '"],
    ["[1, [2, []], null]", [1, [2, []], null]],
    ["{a: {b: [1]}, `__proto__`: 2}", JSON.parse('{"a": {"b": [1]}, "__proto__": 2}')],
    ["{`$type`: 'integer'}", { $type: "record", value: [["$type", "integer"]] }],
    ["date('2020-02-29')", "2020-02-29"],
    ["datetime('2020-01-02T03:04:05Z')", "2020-01-02T03:04:05Z"],
    ["localdatetime('2020-01-02T03:04:05')", "2020-01-02T03:04:05"],
    ["time('10:00:00+01:00')", "10:00:00+01:00"],
    ["localtime('10:00:00')", "10:00:00"],
    ["duration('P1D')", "P1D"],
  ])("%s comes exactly", async (expression, value) => {
    const { rows } = await askCypher(api, `RETURN ${expression} AS value`);
    expect(rows).toEqual([[value]]);
  });

  it("comes back as it was sent", async () => {
    const value = [1, "x", null, { $type: "integer", value: "9007199254740993" }, { a: 2.5 }];
    const { rows } = await askCypher(api, "RETURN $value AS value", { params: { value } });
    expect(rows).toEqual([[value]]);
  });

  it("may stand in a column with any name", async () => {
    const { columns, rows } = await askCypher(api, "RETURN 1 AS `__proto__`, 2 AS constructor");
    expect([columns, rows]).toEqual([["__proto__", "constructor"], [[1, 2]]]);
  });
});

describe("a text that is wrong", () => {
  it.each([
    ["RETURN 1/0", null],
    ["MATCH (n) RETURN m", null],
    ["MATCH (n) RETURN nosuch(n)", null],
  ])("is told what is wrong: %s", async (query) => {
    const problem = await problemOfCypher(api, query);
    expect(problem).toMatchObject({ status: 400, code: "query-invalid" });
    expect(problem.detail).not.toMatch(/EXPLAIN|org\.|java\.|\[Cypher\]|GRAFEO/);
  });

  it("is told where", async () => {
    const { position } = await problemOfCypher(api, "MATCH (n)\nRETURN n ORDER n.name");
    expect(position).toMatchObject({ line: 2 });
  });

  it.each([
    ["a row limit of none", { limit: 0 }],
    ["more rows than there may be", { limit: 1001 }],
    ["a key there is none of", { documents: [] }],
    ["parameters that are a list", { params: [] }],
  ])("is no request with %s", async (_what, more) => {
    const problem = await problemOfCypher(api, "RETURN 1", more);
    expect(problem).toMatchObject({ status: 400, code: "invalid-request" });
  });
});
