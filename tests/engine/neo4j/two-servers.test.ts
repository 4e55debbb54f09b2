import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { Graph, Write } from "../../../server/engine/graph.ts";
import { openNeo4j } from "../../../server/engine/neo4j/open-neo4j.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { aQuestion, aThing, thingsIn } from "../texts.ts";
import { shortPace } from "./behind-proxy.ts";
import { placeOf } from "./place-of.ts";

let one: TestGraph;
let other: Graph;
beforeEach(async () => {
  one = await openTestGraph();
  other = await openNeo4j(placeOf(one), { ...shortPace, fresh: 50 });
});
afterEach(async () => {
  await other.close();
  await one.dispose();
});

const add: Write = {
  name: "add",
  cypher: 'MERGE (n:Thing {id: "sum"}) SET n.v = coalesce(n.v, 0) + 1',
  params: {},
};

/** There is time enough between the two that the locks of two such batches cross. */
function* crossing(ids: readonly string[]): Generator<Write> {
  for (const id of ids) {
    yield { name: "raise", cypher: "MATCH (n:Thing {id: $id}) SET n.v = n.v + 1", params: { id } };
    for (const _ of range(150)) yield { name: "idle", cypher: "RETURN 1 AS n", params: {} };
  }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

it("sees what another server wrote, and soon its revision", async () => {
  await one.write([aThing("a")]);
  expect(await thingsIn(other)).toEqual([{ id: "a", v: 1 }]);
  await vi.waitFor(async () => {
    expect(await other.revision()).toBe(1);
  });
});

it("follows the data when it is removed by another server", async () => {
  await other.write([aThing("a")]);
  const removal = { name: "remove", cypher: "MATCH (n) DETACH DELETE n", params: {} };
  expect(await one.write([removal])).toEqual({ revision: 1 });
  await other.write([aThing("b")]);
  expect(await other.revision()).toBe(2);
});

it("raises the revision by one for each write of two servers at once", async () => {
  const answers = await Promise.all(
    range(60).map((turn) => (turn % 2 === 0 ? one : other).write([aThing(`thing-${turn}`)])),
  );
  const revisions = answers.map(({ revision }) => revision).toSorted((a, b) => a - b);
  expect(revisions).toEqual(range(60).map((turn) => turn + 1));
  expect(await one.read(aQuestion("MATCH (m:Contraflow) RETURN m.revision AS n"))).toEqual([
    { n: 60 },
  ]);
});

it("makes one mark, however many servers write first", async () => {
  const graphs = await Promise.all(range(4).map(() => openNeo4j(placeOf(one), shortPace)));
  await Promise.all(graphs.map((graph, at) => graph.write([aThing(`thing-${at}`)])));
  await Promise.all(graphs.map((graph) => graph.close()));
  expect(
    await one.read(aQuestion("MATCH (m:Contraflow) RETURN m.id AS id, m.revision AS revision")),
  ).toEqual([{ id: "mark", revision: 4 }]);
});

it("tries again when two writes stand in each other's way", async () => {
  await one.define([{ label: "Thing", property: "id", unique: true }]);
  await one.write([aThing("a", 0), aThing("b", 0)]);
  await Promise.all([one.write(crossing(["a", "b"])), other.write(crossing(["b", "a"]))]);
  expect(await thingsIn(one)).toEqual([
    { id: "a", v: 2 },
    { id: "b", v: 2 },
  ]);
});

it("lets another server write while a long write of its own is open", async () => {
  await one.write([]);
  const revisions: number[] = [];
  async function* long(): AsyncGenerator<Write> {
    for (const n of range(200)) yield aThing(`long-${n}`);
    revisions.push((await other.write([add])).revision);
    yield aThing("last");
  }
  revisions.push((await one.write(long())).revision);
  expect(revisions).toEqual([2, 3]);
});
