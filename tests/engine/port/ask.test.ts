import { afterAll, beforeAll, expect, it } from "vitest";

import {
  type Ask,
  GraphDeadlineError,
  GraphStatementError,
  type Piece,
} from "../../../server/engine/graph.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { aThing, endlessText, thingsIn } from "../texts.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.write([aThing("a"), aThing("b", 2)]);
});
afterAll(() => graph.dispose());

const limits = { rows: 1000, bytes: 1_000_000, milliseconds: 5000 };

async function ask(cypher: string, question: Partial<Ask> = {}): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of graph.ask({ cypher, params: {}, limits, ...question }))
    pieces.push(piece);
  return pieces;
}

it("answers in pieces: the columns, the rows, how it ended", async () => {
  const cypher = "MATCH (n:Thing) WHERE n.v >= $least RETURN n.id AS id, n ORDER BY id";
  expect(await ask(cypher, { params: { least: 1 } })).toEqual([
    { type: "columns", columns: ["id", "n"] },
    { type: "row", values: ["a", { id: "a", v: 1 }] },
    { type: "row", values: ["b", { id: "b", v: 2 }] },
    { type: "end", truncated: null },
  ]);
});

it("says which columns there are when there are no rows", async () => {
  expect(await ask("MATCH (n:Nothing) RETURN n.id AS id")).toEqual([
    { type: "columns", columns: ["id"] },
    { type: "end", truncated: null },
  ]);
});

it("stops at so many rows, and says so", async () => {
  const pieces = await ask("UNWIND range(1, 5000) AS n RETURN n", {
    limits: { ...limits, rows: 700 },
  });
  expect(pieces).toEqual([
    { type: "columns", columns: ["n"] },
    ...Array.from({ length: 700 }, (_, index) => ({ type: "row", values: [index + 1] })),
    { type: "end", truncated: "rows" },
  ]);
});

it("does not speak of a limit that was only just met", async () => {
  const pieces = await ask("UNWIND range(1, 3) AS n RETURN n", { limits: { ...limits, rows: 3 } });
  expect(pieces.at(-1)).toEqual({ type: "end", truncated: null });
});

it("stops at so many bytes, and says so", async () => {
  const text = "é".repeat(50);
  const pieces = await ask("UNWIND range(1, 100) AS n RETURN $text AS text", {
    params: { text },
    limits: { ...limits, bytes: 350 },
  });
  expect(pieces).toEqual([
    { type: "columns", columns: ["text"] },
    ...Array.from({ length: 3 }, () => ({ type: "row", values: [text] })),
    { type: "end", truncated: "bytes" },
  ]);
});

it("ends a text that takes longer than it was given", async () => {
  await expect(ask(endlessText, { limits: { ...limits, milliseconds: 300 } })).rejects.toThrow(
    GraphDeadlineError,
  );
});

it("ends when it is aborted", async () => {
  const stop = new AbortController();
  const pieces = graph.ask({ cypher: endlessText, params: {}, limits }, stop.signal);
  setTimeout(() => {
    stop.abort(new Error("the reader left"));
  }, 100);
  await expect(pieces[Symbol.asyncIterator]().next()).rejects.toThrow("the reader left");
});

it("gives the engine's reason for refusing a text", async () => {
  await expect(ask("RETURN 1 AS a RETURN 2")).rejects.toThrow(GraphStatementError);
});

it.each([
  'CREATE (n:Thing {id: "evil"}) RETURN n.id AS id',
  'MATCH (n:Thing {id: "a"}) SET n.v = 666 RETURN n.v AS v',
  "MATCH (n:Thing) DETACH DELETE n RETURN 1 AS n",
  'MATCH (n:Thing {id: "a"}) SET n.v = 666 WITH n RETURN n.v / 0 AS v',
  'MERGE (m:Contraflow {id: "mark"}) SET m.revision = 99 RETURN m.revision AS revision',
])("undoes whatever a text did: %s", async (cypher) => {
  await ask(cypher).catch(() => null);
  expect(await thingsIn(graph)).toEqual([
    { id: "a", v: 1 },
    { id: "b", v: 2 },
  ]);
  const { revision } = await graph.write([]);
  expect(revision).toBeLessThan(99);
});

it("forgets an answer that is read only to its first row", async () => {
  for await (const piece of graph.ask({
    cypher: "UNWIND range(1, 900) AS n RETURN n",
    params: {},
    limits,
  })) {
    if (piece.type === "row") break;
  }
  expect(await ask("RETURN 1 AS n")).toHaveLength(3);
});

it("answers several readers' texts at once", async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      ask("UNWIND range(1, 200) AS i RETURN $n AS n", { params: { n } }),
    ),
  );
  expect(answers.map((pieces) => [pieces.length, pieces[200]])).toEqual(
    Array.from({ length: 12 }, (_, n) => [202, { type: "row", values: [n] }]),
  );
});
