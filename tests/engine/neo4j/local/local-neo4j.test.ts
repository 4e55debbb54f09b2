import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { auth, driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";

import type { Graph } from "../../../../server/engine/graph.ts";
import { speaksBolt } from "../../../../server/local-neo4j/bolt-handshake.ts";
import { findLocalNeo4j } from "../../../../server/local-neo4j/find-local-neo4j.ts";
import type { LocalNeo4j } from "../../../../server/local-neo4j/local-neo4j.ts";
import {
  type LocalNeo4jOptions,
  startLocalNeo4j,
} from "../../../../server/local-neo4j/start-local-neo4j.ts";
import { jarsFolder } from "../../../support/neo4j/jars-folder.ts";
import { openPatiently } from "../../../support/neo4j/open-patiently.ts";
import { aThing, thingsIn } from "../../texts.ts";

let folder: string;
let neo4j: LocalNeo4j;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-local-"));
  neo4j = await start();
});

afterAll(async () => {
  await neo4j.kill();
  await rm(folder, { recursive: true, force: true });
});

function start(over: Partial<LocalNeo4jOptions> = {}): Promise<LocalNeo4j> {
  return startLocalNeo4j({ folder, jarsFolder, heapMegabytes: 256, fast: true, ...over });
}

/** Opens the graph that lies there for one thing to be done with it. */
async function graphIn<Result>(ask: (graph: Graph) => Promise<Result>): Promise<Result> {
  const { uri, username, password } = neo4j;
  const graph = await openPatiently({ uri, username, password, database: "neo4j" });
  try {
    return await ask(graph);
  } finally {
    await graph.close();
  }
}

function portOf({ uri }: LocalNeo4j): number {
  return Number(new URL(uri).port);
}

it("answers at its address, and keeps its folder from others", async () => {
  const notes = await Promise.all(
    ["account.json", "running.json"].map((name) => stat(join(folder, name))),
  );
  expect(await graphIn(thingsIn)).toEqual([]);
  expect(notes.map(({ mode }) => mode & 0o777)).toEqual([0o600, 0o600]);
});

it("can be found, and started only once", async () => {
  const { uri, username, password, pid } = neo4j;
  expect(await findLocalNeo4j(folder)).toMatchObject({ uri, username, password, pid });
  await expect(start()).rejects.toThrow(`This Neo4j runs already (process ${pid}).`);
  expect(await findLocalNeo4j(folder)).not.toBeNull();
});

it("lets no query read a file or ask an address", async () => {
  const asked: string[] = [];
  const canary = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end("a,b\n");
  });
  await new Promise<void>((resolve) => {
    canary.listen(0, "127.0.0.1", resolve);
  });
  const { port } = z.object({ port: z.int() }).parse(canary.address());
  const here = `http://127.0.0.1:${port}/`;
  await fetch(`${here}control`);
  const { uri, username, password } = neo4j;
  const bare = driver(uri, auth.basic(username, password));
  for (const url of [`${here}stolen`, `http://localhost:${port}/stolen`, "file:///etc/passwd"]) {
    const cypher = `LOAD CSV FROM '${url}' AS line RETURN line`;
    // Past the explorer, which would not send it.
    await expect(bare.executeQuery(cypher, {}, { database: "neo4j" })).rejects.toThrow(
      "Cannot load from URL",
    );
  }
  await bare.close();
  canary.close();
  expect(asked.filter((what) => what.startsWith("/"))).toEqual(["/control"]);
});

it("comes back on its port with all that was acknowledged, after it was killed", async () => {
  const before = { uri: neo4j.uri, pid: neo4j.pid };
  await graphIn((graph) => graph.write([aThing("kept")]));
  await neo4j.kill();
  expect([await speaksBolt(portOf(neo4j)), await findLocalNeo4j(folder)]).toEqual([false, null]);
  await neo4j.restart();
  expect(await graphIn(thingsIn)).toEqual([{ id: "kept", v: 1 }]);
  expect([neo4j.uri, neo4j.pid === before.pid]).toEqual([before.uri, false]);
});

it("keeps data, password and port from a stop to the next start", async () => {
  const { uri, password } = neo4j;
  await neo4j.stop();
  expect(await findLocalNeo4j(folder)).toBeNull();
  neo4j = await start();
  expect([neo4j.uri, neo4j.password]).toEqual([uri, password]);
  expect(await graphIn(thingsIn)).toEqual([{ id: "kept", v: 1 }]);
});

it("says why it did not start, and leaves no note of it", async () => {
  const other = await mkdtemp(join(tmpdir(), "contraflow-local-"));
  await expect(start({ folder: other, heapMegabytes: 2 })).rejects.toMatchObject({
    name: "LocalNeo4jError",
    why: expect.stringMatching(/Neo4j ended while it was starting\.\n.*heap/s) as string,
  });
  expect(await readdir(other)).not.toContain("running.json");
  await rm(other, { recursive: true });
});
