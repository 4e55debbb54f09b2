import { afterEach, beforeEach, expect, it, vi } from "vitest";

import { type Graph, GraphUnavailableError, type Write } from "../../../server/engine/graph.ts";
import type { Neo4jEvent } from "../../../server/engine/neo4j/neo4j-event.ts";
import { openNeo4j } from "../../../server/engine/neo4j/open-neo4j.ts";
import { usualNeo4jPace } from "../../../server/engine/neo4j/pace.ts";
import { type LeasedNeo4j, leaseNeo4j } from "../../support/neo4j/lease.ts";
import { aQuestion, aThing, endlessText, thingsIn } from "../texts.ts";
import { atWork } from "./at-work.ts";

/** A busy machine starts a Neo4j in a minute. */
const patience = 150_000;
vi.setConfig({ testTimeout: 2 * patience });

let neo4j: LeasedNeo4j;
let graph: Graph;
let events: string[];
beforeEach(async () => {
  neo4j = await leaseNeo4j();
  events = [];
  const { username, password } = neo4j;
  const scheme = process.env["CONTRAFLOW_TEST_ENGINE"] === "routing" ? "neo4j://" : "bolt://";
  const uri = neo4j.uri.replace("bolt://", scheme);
  const log = ({ type }: Neo4jEvent) => events.push(type);
  const pace = { ...usualNeo4jPace, comeback: patience, closing: 1000 };
  graph = await openNeo4j({ uri, username, password, database: "neo4j", log }, pace);
});
afterEach(async () => {
  await graph.close();
  await neo4j.release();
});

async function restart(): Promise<void> {
  await neo4j.kill();
  await neo4j.restart();
}

/** Its connection breaks in the middle of it. */
async function* broken(): AsyncGenerator<Write> {
  for (let count = 0; count < 150; count += 1) yield aThing(`thing-${count}`);
  await restart();
  yield aThing("last");
}

function found(): Promise<void> {
  return vi.waitFor(
    () => {
      expect(graph.status()).toEqual({ engine: "neo4j", state: "ready" });
    },
    { timeout: patience },
  );
}

it("says at once that Neo4j is gone, and finds it again by itself", async () => {
  await graph.write([aThing("a")]);
  await neo4j.kill();
  await expect(thingsIn(graph)).rejects.toThrow(GraphUnavailableError);
  expect(graph.status()).toEqual({ engine: "neo4j", state: "restarting" });
  await expect(graph.write([aThing("b")])).rejects.toThrow("Neo4j cannot be reached");
  const property = { label: "Thing", property: "id", unique: true };
  await expect(graph.define([property])).rejects.toThrow("Neo4j cannot be reached");
  await neo4j.restart();
  await found();
  expect(events).toEqual(["ready", "lost", "back"]);
  expect(await thingsIn(graph)).toEqual([{ id: "a", v: 1 }]);
  expect(await graph.write([aThing("b")])).toEqual({ revision: 2 });
});

it("loses nothing that was acknowledged when Neo4j is killed among many writes", async () => {
  const acknowledged: string[] = [];
  async function writeAll(prefix: string, onWritten: (count: number) => void): Promise<void> {
    for (let count = 1; count <= 60; count += 1) {
      const id = `${prefix}-${count}`;
      await graph.write([aThing(id)]);
      acknowledged.push(id);
      onWritten(count);
    }
  }
  let outage = Promise.resolve();
  await writeAll("first", (count) => {
    if (count === 30) outage = restart();
  });
  await outage;
  await writeAll("second", () => null);
  const [row] = await graph.read(aQuestion("MATCH (n:Thing) RETURN collect(n.id) AS ids"));
  expect(new Set([row?.["ids"]].flat())).toEqual(new Set(acknowledged));
  expect(await graph.revision()).toBe(120);
});

it("ends a write that was under way when Neo4j was killed", async () => {
  expect(await graph.write(broken())).toEqual({ revision: 1 });
  expect(await graph.read(aQuestion("MATCH (n:Thing) RETURN count(n) AS n"))).toEqual([{ n: 151 }]);
});

it("tells a reader whose text was under way", async () => {
  const limits = { rows: 10, bytes: 1000, milliseconds: 50_000 };
  const pieces = graph.ask({ cypher: endlessText, params: {}, limits })[Symbol.asyncIterator]();
  const answer = pieces.next();
  await vi.waitFor(async () => {
    expect(await atWork(graph)).toEqual([{ question: "ask" }]);
  });
  const [end] = await Promise.allSettled([answer, neo4j.kill()]);
  expect(end).toMatchObject({ status: "rejected", reason: { name: "ConnectionLostError" } });
  await neo4j.restart();
  await found();
});
