import type { Graph } from "../../../server/engine/graph.ts";
import type { Neo4jEvent } from "../../../server/engine/neo4j/neo4j-event.ts";
import { openNeo4j } from "../../../server/engine/neo4j/open-neo4j.ts";
import { type Neo4jPace, usualNeo4jPace } from "../../../server/engine/neo4j/pace.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { placeOf, portOf } from "./place-of.ts";
import { type Proxy, startProxy } from "./proxy.ts";

/** The same data seen twice: through a proxy, and past it. */
export type BehindProxy = {
  readonly graph: Graph;
  readonly direct: TestGraph;
  readonly proxy: Proxy;
  readonly events: Neo4jEvent[];
  readonly dispose: () => Promise<void>;
};

/** Waits of a test's length. */
export const shortPace: Neo4jPace = {
  ...usualNeo4jPace,
  leaving: 200,
  comeback: 3_000,
  lookFirst: 20,
  lookMost: 100,
  look: 500,
  closing: 1_000,
  acquiring: 400,
  connecting: 400,
};

export async function openBehindProxy(pace: Partial<Neo4jPace> = {}): Promise<BehindProxy> {
  const direct = await openTestGraph();
  const place = placeOf(direct);
  const proxy = await startProxy(portOf(place));
  const events: Neo4jEvent[] = [];
  const graph = await openNeo4j(
    { ...place, uri: proxy.uri, log: (event) => events.push(event) },
    { ...shortPace, ...pace },
  );
  async function dispose() {
    await graph.close();
    await proxy.close();
    await direct.dispose();
  }
  return { graph, direct, proxy, events, dispose };
}
