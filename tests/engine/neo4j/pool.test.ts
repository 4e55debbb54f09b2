import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { type Graph, GraphUnavailableError } from "../../../server/engine/graph.ts";
import { openNeo4j } from "../../../server/engine/neo4j/open-neo4j.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { aQuestion, endlessText } from "../texts.ts";
import { atWork } from "./at-work.ts";
import { shortPace } from "./behind-proxy.ts";
import { placeOf } from "./place-of.ts";

let test: TestGraph;
let graph: Graph;
beforeEach(async () => {
  test = await openTestGraph();
  graph = await openNeo4j(placeOf(test), { ...shortPace, connections: 2, askConnections: 1 });
});
afterEach(async () => {
  await graph.close();
  await test.dispose();
});

const limits = { rows: 10, bytes: 1000, milliseconds: 20_000 };

async function ask(cypher: string, signal?: AbortSignal): Promise<unknown> {
  for await (const piece of graph.ask({ cypher, params: {}, limits }, signal)) {
    if (piece.type === "row") return piece.values;
  }
  return null;
}

/** Waits until Neo4j works on so much. */
function busy(work: readonly unknown[]): Promise<void> {
  return vi.waitFor(
    async () => {
      expect(await atWork(test)).toEqual(work);
    },
    { timeout: 10_000 },
  );
}

it("says that it is busy when every connection is in use, and is not lost for it", async () => {
  const stop = new AbortController();
  const patience = { signal: stop.signal, milliseconds: 20_000 };
  const crowd = Promise.allSettled([1, 2].map(() => graph.read(aQuestion(endlessText), patience)));
  await busy([{ question: "a-question" }, { question: "a-question" }]);
  await expect(graph.read(aQuestion("RETURN 1 AS n"))).rejects.toThrow(GraphUnavailableError);
  expect(graph.status().state).toBe("ready");
  stop.abort();
  await crowd;
  expect(await graph.read(aQuestion("RETURN 1 AS n"))).toEqual([{ n: 1 }]);
});

it("keeps readers' own texts from our questions", async () => {
  const stop = new AbortController();
  const left = Promise.allSettled([ask(endlessText, stop.signal)]);
  await busy([{ question: "ask" }]);
  await expect(ask("RETURN 1 AS n")).rejects.toThrow(GraphUnavailableError);
  expect(await graph.read(aQuestion("RETURN 1 AS n"))).toEqual([{ n: 1 }]);
  stop.abort();
  await left;
  expect(await ask("RETURN 1 AS n")).toEqual([1]);
});
