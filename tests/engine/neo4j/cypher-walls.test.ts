import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { CypherVerdict } from "../../../contract/endpoints/cypher.ts";
import { type Ask, GraphCostError, GraphRefusedError } from "../../../server/engine/graph.ts";
import { bodyOf } from "../../support/http.ts";
import { type SeededApi, seededApi } from "../../support/seeded-api.ts";
import { askCypher, problemOfCypher, sendCypher } from "../cypher/ask-cypher.ts";
import { fingerprintOf } from "../cypher/fingerprint.ts";
import { endlessText } from "../texts.ts";
import { atWork } from "./at-work.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await seededApi();
});
afterAll(async () => api.end());

/** Asks the engine itself, as if the gate had let everything pass. */
async function askBehindTheGate(cypher: string, more: Partial<Ask> = {}): Promise<unknown[]> {
  const limits = { rows: 10, bytes: 100_000, milliseconds: 10_000 };
  const rows: unknown[] = [];
  for await (const piece of api.graph.ask({ cypher, params: {}, limits, ...more })) {
    if (piece.type === "row") rows.push(piece.values);
  }
  return rows;
}

it.each([
  "CREATE (n:Evil) RETURN n",
  "MATCH (n) CALL (n) { SET n.x = 1 } RETURN n",
  "CREATE INDEX evil FOR (n:Evil) ON (n.x)",
  "LOAD CSV FROM 'http://127.0.0.1:1/' AS r RETURN r",
  "CALL { LOAD CSV FROM 'file:///etc/passwd' AS r RETURN r } RETURN r",
  "SHOW USERS",
  "SHOW SETTINGS YIELD name RETURN name",
  "SHOW TRANSACTIONS YIELD transactionId RETURN transactionId",
  "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
  "CALL dbms.listConfig() YIELD name RETURN name",
  "CALL `dbms`.`listConfig`() YIELD name RETURN name",
  "CALL db.labels() YIELD label RETURN label",
])("stands behind the gate: %s", async (cypher) => {
  const before = await fingerprintOf(api.graph);
  await expect(askBehindTheGate(cypher)).rejects.toThrow(GraphRefusedError);
  expect(await fingerprintOf(api.graph)).toEqual(before);
});

it("lets a text call the procedures that are named to it", async () => {
  const rows = await askBehindTheGate("CALL db.labels() YIELD label RETURN label LIMIT 1", {
    procedures: ["db.labels"],
  });
  expect(rows).toHaveLength(1);
});

it.each(["CYPHER 5 PROFILE MATCH (n) RETURN n", "; CREATE (n)", "PROFILE CREATE (n)"])(
  "is not fooled by what EXPLAIN would make of a text: %s",
  async (cypher) => {
    await expect(askBehindTheGate(cypher)).rejects.toThrow(/./);
    expect(await askBehindTheGate("MATCH (n:Evil) RETURN n")).toEqual([]);
  },
);

it.each([
  "MATCH (a), (b), (c) WHERE a.name < b.name RETURN count(*)",
  "MATCH (a), (b), (c) RETURN collect([a, b, c])",
])("refuses what would cost too much before it runs: %s", async (cypher) => {
  await expect(askBehindTheGate(cypher)).rejects.toThrow(GraphCostError);
  expect(await problemOfCypher(api, cypher)).toMatchObject({
    status: 422,
    code: "query-too-costly",
  });
});

it("tells a place in the text as it was sent, without what was put in front of it", async () => {
  await expect(askBehindTheGate("MATCH (n) RETURN m")).rejects.toMatchObject({
    name: "GraphTextError",
    place: { line: 1, column: 18, offset: 17 },
  });
});

it("tells the plan of a text", async () => {
  const asked = await sendCypher(api, "MATCH (n:Place) RETURN n.id", { explain: true });
  const { plan } = CypherVerdict.parse(bodyOf(asked));
  expect(plan?.map(({ operator }) => operator)).toEqual([
    "NodeByLabelScan",
    "Projection",
    "ProduceResults",
  ]);
});

it.each([
  ["mexico", "place/mexico"],
  ["arms", "commodity/arms"],
])("finds names through Neo4j's own full-text procedure: %s", async (q, id) => {
  const { rows, graph } = await askCypher(
    api,
    "CALL db.index.fulltext.queryNodes('search', $q) YIELD node, score RETURN node.id, score LIMIT 20",
    { params: { q } },
  );
  expect(rows.map(([found]) => found)).toContain(id);
  expect(graph.nodes.map((node) => node.id)).toContain(id);
});

it("takes a search that Lucene cannot read for a mistake", async () => {
  const text = "CALL db.index.fulltext.queryNodes('search', $q) YIELD node RETURN node";
  const problem = await problemOfCypher(api, text, { params: { q: "a AND" } });
  expect(problem).toMatchObject({ status: 400, code: "query-invalid" });
  expect(problem.detail).not.toMatch(/lucene|Exception/);
});

it("leaves nothing at work for a reader who leaves", async () => {
  const stop = new AbortController();
  const asking = fetch(`${api.url}/api/cypher`, {
    method: "POST",
    signal: stop.signal,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: endlessText }),
  });
  await vi.waitFor(async () => {
    expect(await atWork(api.graph)).toEqual([{ question: "ask" }]);
  });
  stop.abort();
  await expect(asking).rejects.toThrow(/abort/);
  await vi.waitFor(async () => {
    expect(await atWork(api.graph)).toEqual([]);
  });
});
