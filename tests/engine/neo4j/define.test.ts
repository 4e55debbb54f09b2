import { afterEach, beforeEach, expect, it } from "vitest";

import { GraphStatementError, type IndexedProperty } from "../../../server/engine/graph.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { aQuestion, aThing } from "../texts.ts";

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.dispose());

const unique: IndexedProperty = { label: "Thing", property: "id", unique: true };
const plain: IndexedProperty = { label: "Thing", property: "v", unique: false };

function indexes(): Promise<unknown> {
  const cypher =
    "SHOW INDEXES YIELD name, type, state, owningConstraint WHERE type <> 'LOOKUP' RETURN name, state, owningConstraint AS of ORDER BY name";
  return graph.read(aQuestion(cypher));
}

it("makes one index for each property, and has them built when it is done", async () => {
  await graph.write(Array.from({ length: 300 }, (_, n) => aThing(`thing-${n}`, n)));
  await graph.define([unique, plain]);
  await graph.define([unique, plain]);
  expect(await indexes()).toEqual([
    { name: "Contraflow_id_unique", state: "ONLINE", of: "Contraflow_id_unique" },
    { name: "Thing_id_unique", state: "ONLINE", of: "Thing_id_unique" },
    { name: "Thing_v", state: "ONLINE", of: null },
  ]);
});

it("makes a property unique that was only indexed", async () => {
  await graph.define([{ ...unique, unique: false }]);
  await graph.define([unique]);
  expect(await indexes()).toEqual([
    { name: "Thing_id_unique", state: "ONLINE", of: "Thing_id_unique" },
  ]);
});

it("refuses to make unique what is not", async () => {
  const twin = { name: "twin", cypher: 'CREATE (:Thing {id: "a"})', params: {} };
  await graph.write([twin, twin]);
  await expect(graph.define([unique])).rejects.toThrow(GraphStatementError);
});
