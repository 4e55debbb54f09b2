import { afterAll, beforeAll, expect, it, vi } from "vitest";

import {
  GraphMemoryError,
  GraphStatementError,
  type Params,
} from "../../../server/engine/graph.ts";
import { aQuestion, aThing, endlessText } from "../texts.ts";
import { atWork } from "./at-work.ts";
import { type BehindProxy, openBehindProxy } from "./behind-proxy.ts";

let world: BehindProxy;
beforeAll(async () => {
  world = await openBehindProxy({ connections: 2, askConnections: 2 });
});
afterAll(() => world.dispose());

const limits = { rows: 10, bytes: 1000, milliseconds: 20_000 };

async function first(cypher: string, params: Params = {}): Promise<unknown> {
  for await (const piece of world.graph.ask({ cypher, params, limits })) {
    if (piece.type === "row") return piece.values;
  }
  return null;
}

it("leaves nothing at work for a reader who has left", async () => {
  const stop = new AbortController();
  const pieces = world.graph.ask({ cypher: endlessText, params: {}, limits }, stop.signal);
  const begun = pieces[Symbol.asyncIterator]().next();
  await vi.waitFor(async () => {
    expect(await atWork(world.direct)).toEqual([{ question: "ask" }]);
  });
  stop.abort(new Error("the reader left"));
  await expect(begun).rejects.toThrow("the reader left");
  await vi.waitFor(async () => {
    expect(await atWork(world.direct)).toEqual([]);
  });
});

it("leaves nothing open for a reader who stops reading, and never comes back", async () => {
  const stop = new AbortController();
  const cypher = "UNWIND range(1, 5000) AS n RETURN n";
  const pieces = world.graph.ask({ cypher, params: {}, limits }, stop.signal);
  await pieces[Symbol.asyncIterator]().next();
  expect(await first(cypher)).toEqual([1]);
  stop.abort();
  await vi.waitFor(async () => {
    expect(await atWork(world.direct)).toEqual([]);
  });
});

it("refuses a reader's text that writes", async () => {
  await expect(first('CREATE (n:Thing {id: "x"}) RETURN n')).rejects.toThrow("does more than read");
});

it("asks a server that may only read, with the bookmark of our last write", async () => {
  const { graph, proxy } = world;
  expect(proxy.sent()).not.toContain("FB:");
  await graph.write([aThing("a")]);
  for (const ask of [() => graph.read(aQuestion("RETURN 1 AS n")), () => first("RETURN 1 AS n")]) {
    const before = proxy.sent().length;
    await ask();
    expect(proxy.sent().slice(before)).toMatch(/FB:.*\x84mode\x81r|\x84mode\x81r.*FB:/su);
  }
});

it.each<[string, Params]>([
  ["a mark of the driver's", { value: { __isDateTime__: true } }],
  ["a mark that is the parameter's name", { __isInteger__: true }],
  ["half of a character", { value: "\ud83d" }],
  ["a number that is too large", { value: 2n ** 70n }],
  ["lists without an end", { value: JSON.parse("[".repeat(5000) + "]".repeat(5000)) as [] }],
])("keeps %s from the connection that others ask on", async (_what, params) => {
  const text = "RETURN 1 AS n";
  for (let turn = 0; turn < 3; turn += 1) {
    await expect(world.graph.read(aQuestion(text, params))).rejects.toThrow(GraphStatementError);
    await expect(first(text, params)).rejects.toThrow(GraphStatementError);
    await expect(world.graph.write([{ name: "poisoned", cypher: text, params }])).rejects.toThrow(
      GraphStatementError,
    );
    expect(await Promise.all([1, 2].map(() => world.graph.read(aQuestion(text))))).toEqual([
      [{ n: 1 }],
      [{ n: 1 }],
    ]);
    expect(await first(text)).toEqual([1]);
  }
});

it("ends a question that takes too much memory, and does not ask it again", async () => {
  const cypher = "UNWIND range(1, 100000000) AS x WITH collect(x) AS list RETURN size(list) AS n";
  const before = world.proxy.sent().split("collect(x)").length;
  await expect(world.graph.read(aQuestion(cypher))).rejects.toThrow(GraphMemoryError);
  expect(world.proxy.sent().split("collect(x)")).toHaveLength(before + 1);
  expect(await world.graph.read(aQuestion("RETURN 1 AS n"))).toEqual([{ n: 1 }]);
});

it("keeps a column named __proto__ in a reader's answer", async () => {
  const pieces = [];
  const cypher = "RETURN 1 AS `__proto__`, 2 AS constructor";
  for await (const piece of world.graph.ask({ cypher, params: {}, limits })) pieces.push(piece);
  expect(pieces).toEqual([
    { type: "columns", columns: ["__proto__", "constructor"] },
    { type: "row", values: [1, 2] },
    { type: "end", truncated: null },
  ]);
});
