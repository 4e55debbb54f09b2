import { afterEach, beforeEach, expect, it } from "vitest";

import { GraphMemoryError } from "../../../server/engine/graph.ts";
import { aQuestion, aThing, slowAnswer, slowText, thingsIn } from "../texts.ts";
import { openWatched, type WatchedGraph } from "./open-watched.ts";

const megabyte = 2 ** 20;
/** Keeps millions of texts at once. */
const greedyText =
  "UNWIND range(1, 20000000) AS n WITH collect('a text that is long enough to count ' + toString(n)) AS all RETURN size(all) AS n";

let graph: WatchedGraph;
beforeEach(async () => {
  graph = await openWatched({ memoryBytes: 400 * megabyte });
  await graph.write([aThing("a")]);
});
afterEach(() => graph.dispose());

const patient = { milliseconds: 40_000 };

it("ends a question that takes too much memory, with a reason, and answers the next", async () => {
  await expect(graph.read(aQuestion(greedyText), patient)).rejects.toThrow(GraphMemoryError);
  await expect(graph.read(aQuestion(greedyText), patient)).rejects.toThrow("400 MB");
  expect(await thingsIn(graph)).toEqual([{ id: "a", v: 1 }]);
});

it("blames the one that takes it, and answers those beside it", async () => {
  const ends = await Promise.allSettled([
    graph.read(aQuestion(slowText), patient),
    graph.read(aQuestion(greedyText), patient),
    graph.read(aQuestion(slowText), patient),
  ]);
  expect(ends).toMatchObject([
    { status: "fulfilled", value: slowAnswer },
    { status: "rejected", reason: { name: "GraphMemoryError" } },
    { status: "fulfilled", value: slowAnswer },
  ]);
});

it("ends a reader's text that takes too much memory", async () => {
  const limits = { rows: 10, bytes: 1000, milliseconds: 40_000 };
  const pieces = graph.ask({ cypher: greedyText, params: {}, limits });
  await expect(pieces[Symbol.asyncIterator]().next()).rejects.toThrow(GraphMemoryError);
});

it("stores nothing of a write that takes too much memory", async () => {
  const greedy = {
    name: "greedy",
    cypher: greedyText.replace(
      "RETURN size(all) AS n",
      "MERGE (t:Thing {id: 'b'}) SET t.v = size(all)",
    ),
    params: {},
  };
  await expect(graph.write([greedy])).rejects.toThrow(GraphMemoryError);
  expect(await thingsIn(graph)).toEqual([{ id: "a", v: 1 }]);
});
