import { afterEach, beforeEach, expect, it } from "vitest";

import { GraphStatementError, type Write } from "../../../server/engine/graph.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { aQuestion, aThing, thingsIn } from "../texts.ts";

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.dispose());

const link: Write = {
  name: "link",
  cypher:
    'MATCH (a:Thing {id: "a"}), (b:Thing {id: "b"}) MERGE (a)-[r:LINK {id: "r"}]->(b) SET r += $row',
  params: { row: { id: "r", weights: [1, 2] } },
};
async function* failing() {
  for (let index = 0; index < 500; index += 1) yield aThing(`thing-${index}`);
  throw new RangeError("the source ran dry");
}

const batch = [aThing("a"), aThing("b", "two"), link];

it("begins empty, at revision 0", async () => {
  expect(await graph.revision()).toBe(0);
  expect(await graph.read(aQuestion("MATCH (n) RETURN count(n) AS n"))).toEqual([{ n: 0 }]);
});

it("raises the revision with each write, and by nothing else", async () => {
  expect(await graph.write([aThing("a")])).toEqual({ revision: 1 });
  await thingsIn(graph);
  await graph.define([{ label: "Thing", property: "id", unique: true }]);
  expect(await graph.write([aThing("a", 2)])).toEqual({ revision: 2 });
  expect(await graph.revision()).toBe(2);
});

it("holds the same graph when the same batch is applied twice", async () => {
  async function everything() {
    const nodes = await graph.read(aQuestion("MATCH (n:Thing) RETURN n ORDER BY n.id"));
    const relations = await graph.read(
      aQuestion("MATCH (a)-[r]->(b) RETURN a.id AS from, r, type(r) AS type, b.id AS to"),
    );
    return { nodes, relations };
  }
  await graph.write(batch);
  const once = await everything();
  await graph.write(batch);
  expect(await everything()).toEqual(once);
  expect(once).toEqual({
    nodes: [{ n: { id: "a", v: 1 } }, { n: { id: "b", v: "two" } }],
    relations: [{ from: "a", r: { id: "r", weights: [1, 2] }, type: "LINK", to: "b" }],
  });
});

it("applies none of a batch when one of its writes is refused", async () => {
  await graph.write([aThing("old")]);
  const bad: Write = { name: "bad", cypher: "MERGE (n:Thing {id: 1 / 0})", params: {} };
  await expect(graph.write([aThing("new"), bad, aThing("newer")])).rejects.toThrow(
    GraphStatementError,
  );
  expect(await thingsIn(graph)).toEqual([{ id: "old", v: 1 }]);
  expect(await graph.revision()).toBe(1);
});

it("applies none of a batch whose source fails, and passes its error on", async () => {
  await expect(graph.write(failing())).rejects.toThrow(new RangeError("the source ran dry"));
  expect(await thingsIn(graph)).toEqual([]);
  expect(await graph.write([aThing("a")])).toEqual({ revision: 1 });
});

it("refuses a second thing of a unique id, and keeps the first", async () => {
  await graph.define([{ label: "Thing", property: "id", unique: true }]);
  await graph.write([aThing("a")]);
  const twin: Write = { name: "twin", cypher: 'CREATE (:Thing {id: "a", v: 2})', params: {} };
  await expect(graph.write([twin])).rejects.toThrow(GraphStatementError);
  expect(await thingsIn(graph)).toEqual([{ id: "a", v: 1 }]);
});

it("shows nothing of a write before it is complete, and all of it after", async () => {
  let seen: unknown = null;
  async function* slow() {
    for (let index = 0; index < 250; index += 1) yield aThing(`thing-${index}`);
    seen = await graph.read(aQuestion("MATCH (n:Thing) RETURN count(n) AS n"));
  }
  await graph.write(slow());
  expect(seen).toEqual([{ n: 0 }]);
  expect(await graph.read(aQuestion("MATCH (n:Thing) RETURN count(n) AS n"))).toEqual([{ n: 250 }]);
});

it("draws an endless batch only as fast as it applies it, until it is told to stop", async () => {
  const stop = new AbortController();
  let drawn = 0;
  let isEnded = false;
  function* endless() {
    try {
      for (;;) {
        drawn += 1;
        if (drawn === 2000) stop.abort();
        yield aThing(`thing-${drawn}`);
      }
    } finally {
      isEnded = true;
    }
  }
  await expect(graph.write(endless(), { signal: stop.signal })).rejects.toThrow("aborted");
  expect({ isEnded, isFarAhead: drawn > 2200 }).toEqual({ isEnded: true, isFarAhead: false });
  expect(await thingsIn(graph)).toEqual([]);
});

it("applies writes that come together one after the other", async () => {
  const add: Write = {
    name: "add",
    cypher: 'MERGE (n:Thing {id: "sum"}) SET n.v = coalesce(n.v, 0) + 1',
    params: {},
  };
  const answers = await Promise.all(Array.from({ length: 20 }, () => graph.write([add])));
  expect(answers).toEqual(Array.from({ length: 20 }, (_, index) => ({ revision: index + 1 })));
  expect(await thingsIn(graph)).toEqual([{ id: "sum", v: 20 }]);
});

it("takes an empty batch for a write like any other", async () => {
  expect(await graph.write([])).toEqual({ revision: 1 });
});

it("removes a property that is set to nothing", async () => {
  await graph.write([aThing("a")]);
  const clear: Write = {
    name: "clear",
    cypher: 'MATCH (n:Thing {id: "a"}) SET n += $row',
    params: { row: { v: null } },
  };
  await graph.write([clear]);
  expect(await graph.read(aQuestion("MATCH (n:Thing) RETURN n, keys(n) AS keys"))).toEqual([
    { n: { id: "a" }, keys: ["id"] },
  ]);
});
