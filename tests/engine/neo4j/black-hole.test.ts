import { afterEach, expect, it, vi } from "vitest";

import { GraphDeadlineError, GraphUnavailableError } from "../../../server/engine/graph.ts";
import { aQuestion } from "../texts.ts";
import { type BehindProxy, openBehindProxy } from "./behind-proxy.ts";

let world: BehindProxy;
afterEach(() => world.dispose());

const one = aQuestion("RETURN 1 AS n");

it("ends what is asked on a dead connection in time, and then makes all of them anew", async () => {
  world = await openBehindProxy({ connecting: 30_000, acquiring: 30_000, stuck: 2 });
  const { graph, proxy, events } = world;
  await Promise.all([graph.read(one), graph.read(one), graph.read(one)]);
  proxy.swallow();
  const ends = await Promise.allSettled([1, 2].map(() => graph.read(one, { milliseconds: 200 })));
  expect(
    ends.map((end) => end.status === "rejected" && end.reason instanceof GraphDeadlineError),
  ).toEqual([true, true]);
  await vi.waitFor(() => {
    expect(events.at(-1)).toEqual({ type: "reconnected", stuck: 2 });
  });
  proxy.heal();
  expect(await graph.read(one)).toEqual([{ n: 1 }]);
});

it("answers at once that it is lost while no connection can be made, and finds it again", async () => {
  world = await openBehindProxy();
  const { graph, proxy } = world;
  proxy.refuse();
  proxy.heal();
  proxy.swallow();
  await expect(graph.read(one)).rejects.toThrow(GraphUnavailableError);
  expect(graph.status()).toEqual({ engine: "neo4j", state: "restarting" });
  await expect(graph.read(one)).rejects.toThrow("Neo4j cannot be reached; it is looked for.");
  await expect(graph.write([])).rejects.toThrow("Neo4j cannot be reached; it is looked for.");
  proxy.heal();
  await vi.waitFor(
    () => {
      expect(graph.status()).toEqual({ engine: "neo4j", state: "ready" });
    },
    { timeout: 5000 },
  );
  expect(await graph.read(one)).toEqual([{ n: 1 }]);
});

it("asks again on another connection when a pooled one has broken", async () => {
  world = await openBehindProxy();
  const { graph, proxy, events } = world;
  const slow = graph.read(aQuestion("UNWIND range(1, 3000000) AS n RETURN sum(n) AS n"));
  proxy.refuse();
  proxy.heal();
  expect(await slow).toEqual([{ n: 4_500_001_500_000 }]);
  expect(events.map(({ type }) => type)).toEqual(["ready"]);
});

it("closes in time although a connection is dead", async () => {
  world = await openBehindProxy();
  const { graph, proxy } = world;
  await graph.read(one);
  proxy.swallow();
  const late = graph.read(one, { milliseconds: 60_000 });
  const ends = Promise.allSettled([late, graph.close()]);
  expect((await ends).map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(graph.status().state).toBe("closed");
});
