import { afterEach, beforeEach, expect, it } from "vitest";

import { GraphUnavailableError, type Write } from "../../../server/engine/graph.ts";
import { aQuestion, aThing, thingsIn } from "../texts.ts";
import { type BehindProxy, openBehindProxy } from "./behind-proxy.ts";

let world: BehindProxy;
beforeEach(async () => {
  world = await openBehindProxy();
});
afterEach(() => world.dispose());

/** Twice is not the same as once. */
const add: Write = {
  name: "add",
  cypher: 'MERGE (n:Thing {id: "sum"}) SET n.v = coalesce(n.v, 0) + 1',
  params: {},
};

/** So much that it is not kept for another try. */
function* aLot(): Generator<Write> {
  yield add;
  const rows = Array.from({ length: 9000 }, (_, n) => [n]);
  for (let count = 0; count < 12; count += 1) {
    yield { name: "a-lot", cypher: "UNWIND $rows AS row RETURN count(row)", params: { rows } };
  }
}

function mark(): Promise<unknown> {
  return world.direct.read(aQuestion("MATCH (m:Contraflow) RETURN m.revision AS revision"));
}

it.each(["before", "after", "swallow"] as const)(
  "stores a write once when its commit breaks: %s",
  async (how) => {
    const { graph, direct, proxy } = world;
    await graph.write([]);
    proxy.breakCommit(how);
    expect(await graph.write([add], { milliseconds: 1000 })).toEqual({ revision: 2 });
    expect(await thingsIn(direct)).toEqual([{ id: "sum", v: 1 }]);
    expect(await mark()).toEqual([{ revision: 2 }]);
    expect(await graph.write([add])).toEqual({ revision: 3 });
  },
);

it.each(["before", "after"] as const)(
  "stores the very first write once when its commit breaks: %s",
  async (how) => {
    world.proxy.breakCommit(how);
    expect(await world.graph.write([add])).toEqual({ revision: 1 });
    expect(await thingsIn(world.direct)).toEqual([{ id: "sum", v: 1 }]);
    expect(await mark()).toEqual([{ revision: 1 }]);
  },
);

it("stores each of many writes once, however their commits break", async () => {
  const { graph, direct, proxy } = world;
  const revisions: number[] = [];
  for (let turn = 1; turn <= 12; turn += 1) {
    proxy.breakCommit(turn % 2 === 0 ? "before" : "after");
    revisions.push((await graph.write([add])).revision);
  }
  expect(revisions).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
  expect(await thingsIn(direct)).toEqual([{ id: "sum", v: 12 }]);
});

it("finds out that a batch too large to be sent again was stored", async () => {
  const { graph, direct, proxy } = world;
  await graph.write([]);
  proxy.breakCommit("after");
  expect(await graph.write(aLot())).toEqual({ revision: 2 });
  expect(await thingsIn(direct)).toEqual([{ id: "sum", v: 1 }]);
});

it("gives up a batch too large to be sent again, and stores none of it", async () => {
  const { graph, direct, proxy } = world;
  await graph.write([]);
  proxy.breakCommit("before");
  await expect(graph.write(aLot())).rejects.toThrow(GraphUnavailableError);
  expect(await thingsIn(direct)).toEqual([]);
  expect(await mark()).toEqual([{ revision: 1 }]);
});

it("sends a small batch again when the connection breaks in the middle of it", async () => {
  const { graph, direct, proxy } = world;
  let tries = 0;
  function* breaking() {
    yield add;
    for (let count = 0; count < 150; count += 1) yield aThing(`thing-${count}`);
    tries += 1;
    proxy.refuse();
    proxy.heal();
    yield aThing("last");
  }
  expect(await graph.write(breaking())).toEqual({ revision: 1 });
  expect(tries).toBe(1);
  const [row] = await direct.read(aQuestion("MATCH (n:Thing) RETURN count(n) AS n, sum(n.v) AS v"));
  expect(row).toEqual({ n: 152, v: 152 });
});

it("says that it does not know when the database does not come back", async () => {
  const { graph, direct, proxy } = world;
  await graph.write([]);
  proxy.breakCommit("after");
  const write = graph.write([add]);
  const stored = new RegExp("may or may not be stored");
  await expect
    .poll(async () => thingsIn(direct), { timeout: 5000, interval: 5 })
    .toEqual([{ id: "sum", v: 1 }]);
  proxy.refuse();
  await expect(write).rejects.toThrow(GraphUnavailableError);
  await expect(write).rejects.toThrow(stored);
});
