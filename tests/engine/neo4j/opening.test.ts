import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";

import { afterAll, afterEach, beforeAll, expect, it } from "vitest";

import { GraphStoreError, GraphUnavailableError } from "../../../server/engine/graph.ts";
import type { Neo4jEvent } from "../../../server/engine/neo4j/neo4j-event.ts";
import { openNeo4j } from "../../../server/engine/neo4j/open-neo4j.ts";
import type { Neo4jPlace } from "../../../server/engine/neo4j/place.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { aQuestion } from "../texts.ts";
import { shortPace } from "./behind-proxy.ts";
import { placeOf, portOf } from "./place-of.ts";
import { startProxy } from "./proxy.ts";

let test: TestGraph;
let place: Neo4jPlace;
beforeAll(async () => {
  test = await openTestGraph();
  place = placeOf(test);
});
afterAll(() => test.dispose());

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Something else that listens on a port. */
async function aStranger(onConnection: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => null);
    onConnection(socket);
  });
  server.listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const address = server.address();
  return `bolt://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

async function refusal(wrong: Partial<Neo4jPlace>): Promise<unknown> {
  try {
    await openNeo4j({ ...place, ...wrong }, { ...shortPace, opening: 1000 });
    return null;
  } catch (error) {
    return error instanceof GraphStoreError
      ? { message: error.message, remedy: error.remedy }
      : error;
  }
}

/** What is told of opening it as if the server said another version of the same length. */
async function told(version: string): Promise<unknown[]> {
  const proxy = await startProxy(portOf(place));
  proxy.replace("Neo4j/5.26.31", `Neo4j/${version}`);
  const events: unknown[] = [];
  const log = ({ type, ...event }: Neo4jEvent) =>
    events.push([type, "version" in event ? event.version : null]);
  try {
    const graph = await openNeo4j({ ...place, uri: proxy.uri, log }, shortPace);
    await graph.close();
    return events;
  } finally {
    await proxy.close();
  }
}

it("says that the password is wrong", async () => {
  const { uri } = place;
  expect(await refusal({ password: "wrong" })).toEqual({
    message: `Neo4j at ${uri} refuses the user "neo4j" with this password.`,
    remedy: "Set NEO4J_USERNAME and NEO4J_PASSWORD to what it knows.",
  });
});

it("says that there is no such database", async () => {
  expect(await refusal({ database: "nowhere" })).toEqual({
    message: `Neo4j at ${place.uri} has no database "nowhere".`,
    remedy: "Set NEO4J_DATABASE to one that is there; a Community server has one, called neo4j.",
  });
});

it.each(["http://127.0.0.1:7474", "127.0.0.1:7687", "", "bolt://127.0.0.1?x=1"])(
  'says that "%s" is no address of a Neo4j',
  async (uri) => {
    expect(await refusal({ uri })).toEqual({
      message: `The address ${uri} is none of a Neo4j.`,
      remedy:
        "Set NEO4J_URI to an address such as bolt://127.0.0.1:7687, or neo4j+s://… for AuraDB or a cluster.",
    });
  },
);

it("tells no password that stands in an address", async () => {
  const error = await refusal({ uri: "http://me:secret@127.0.0.1:1" });
  expect(JSON.stringify(error)).not.toContain("secret");
});

it("says that a web server is none", async () => {
  const uri = await aStranger((socket) => {
    socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
  });
  expect(await refusal({ uri })).toEqual({
    message: `What answers at ${uri} is a web server.`,
    remedy:
      "Set NEO4J_URI to the port where Neo4j speaks Bolt, which is 7687 unless it was changed.",
  });
});

it.each<[string, (socket: Socket) => void]>([
  ["hangs up", (socket) => socket.destroy()],
  ["says nothing", () => null],
])("may be tried again with one that %s", async (_what, onConnection) => {
  const uri = await aStranger(onConnection);
  const error = await refusal({ uri });
  expect(error).toBeInstanceOf(GraphUnavailableError);
  expect(String(error)).toContain(`Neo4j at ${uri} cannot be reached: `);
});

it.each(["bolt", "neo4j"])("may be tried again where nothing listens: %s", async (scheme) => {
  const error = await refusal({ uri: `${scheme}://127.0.0.1:1` });
  expect(error).toBeInstanceOf(GraphUnavailableError);
});

it("refuses a server that is too old", async () => {
  await expect(told("5.25.31")).rejects.toThrow(GraphStoreError);
  await expect(told("5.25.31")).rejects.toThrow("5.25.31, and too old");
});

it("uses one that should be upgraded, and says so", async () => {
  expect(await told("5.26.30")).toEqual([
    ["outdated", "5.26.30"],
    ["ready", "5.26.30"],
  ]);
});

it.each(["5.26.31", "5.26.99", "2026.10"])("only says that %s is ready", async (version) => {
  expect(await told(version)).toEqual([["ready", version]]);
});

it("writes nothing to a database that it opens and reads", async () => {
  const graph = await openNeo4j(place, shortPace);
  await graph.read(aQuestion("MATCH (n) RETURN count(n) AS n"));
  expect(await graph.revision()).toBe(0);
  await graph.close();
  expect(await test.read(aQuestion("MATCH (n) RETURN count(n) AS n"))).toEqual([{ n: 0 }]);
  const cypher = "SHOW CONSTRAINTS YIELD name RETURN name";
  expect(await test.read(aQuestion(cypher))).toEqual([]);
});
