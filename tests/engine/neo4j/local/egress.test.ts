import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { auth, type Driver, driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { type Graph, GraphRefusedError } from "../../../../server/engine/graph.ts";
import { readClassPath } from "../../../../server/local-neo4j/class-path.ts";
import { findJava } from "../../../../server/local-neo4j/find-java.ts";
import { serverArguments } from "../../../../server/local-neo4j/java-command.ts";
import { launch } from "../../../../server/local-neo4j/launch.ts";
import { pathsIn } from "../../../../server/local-neo4j/paths.ts";
import { startLocalNeo4j } from "../../../../server/local-neo4j/start-local-neo4j.ts";
import type { Running } from "../../../../server/main.ts";
import { createServices } from "../../../../server/routes/services.ts";
import { indexedProperties } from "../../../../server/store/indexed-properties.ts";
import { hostileStatements } from "../../../support/hostile/hostile-statements.ts";
import { served } from "../../../support/http.ts";
import { jarsFolder } from "../../../support/neo4j/jars-folder.ts";
import { openPatiently } from "../../../support/neo4j/open-patiently.ts";
import { type Canary, startCanary } from "./canary.ts";
import { sendCypher } from "../../cypher/ask-cypher.ts";

let folder: string;
let pid: number;
let bare: Driver;
let graph: Graph;
let running: Running;
let canary: Canary;

/** A server whose owner shut no door: whatever a text may do, it can. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-egress-"));
  canary = await startCanary();
  const walled = await startLocalNeo4j({ folder, jarsFolder, ...size });
  await walled.kill();
  pid = await startWithoutWalls();
  const { uri, username, password } = walled;
  bare = driver(uri, auth.basic(username, password));
  graph = await vi.waitFor(
    async () => openPatiently({ uri, username, password, database: "neo4j" }),
    { timeout: 90_000, interval: 300 },
  );
  await graph.define(indexedProperties);
  running = await served(createServices(graph, null));
});

afterAll(async () => {
  await running.end(0);
  await graph.close();
  await bare.close();
  process.kill(pid, "SIGKILL");
  await canary.end();
  await rm(folder, { recursive: true, force: true });
});

const size = { heapMegabytes: 256, fast: true } as const;

/** Starts it again with what keeps it from files and addresses struck from its settings. */
async function startWithoutWalls(): Promise<number> {
  const paths = pathsIn(folder);
  const settings = join(paths.conf, "neo4j.conf");
  await writeFile(settings, withoutWalls(await readFile(settings, "utf8")));
  const environment = process.env;
  const java = await findJava(environment);
  const classPath = await readClassPath({ folder: jarsFolder, environment, tell: () => null });
  const args = serverArguments(paths, { classPath, ...size });
  return launch(paths, { java, args, environment, detached: false });
}

function withoutWalls(settings: string): string {
  return settings
    .split("\n")
    .filter((line) => !/csv_import|directories\.import|ip_blocklist|procedures\./.test(line))
    .join("\n");
}

/** All that asks for an address or a file, at the canary's. */
function texts(): string[] {
  const written = hostileStatements()
    .filter(({ verdict }) => verdict === "refuse")
    .map(({ cypher }) => cypher)
    .filter((cypher) => /load|http|ftp|file:|apoc|genai/i.test(cypher));
  const moved = written.map((cypher) =>
    cypher.replaceAll(/\b(?:https?|ftp):\/\/[^'"\s/]*/gi, canary.url),
  );
  return [...new Set([...moved, ...spellings().map(loading)])];
}

function loading(address: string): string {
  return `LOAD CSV FROM '${address}' AS row RETURN row`;
}

/** The same listener by other names. */
function spellings(): string[] {
  const { port } = new URL(canary.url);
  const hosts = [
    "127.0.0.1",
    "localhost",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "0.0.0.0",
    "LOCALHOST",
    "localhost.",
    "127.0.0.1.nip.io",
    "user@127.0.0.1",
    "evil.example@127.0.0.1",
  ];
  return [
    ...hosts.map((host) => `http://${host}:${port}/x`),
    ...hosts.map((host) => `ftp://${host}:${port}/x`),
    "file:///etc/passwd",
    "file:/etc/passwd",
    "FILE:///etc/hostname",
  ];
}

it("has a canary that sings when it is asked", async () => {
  await bare.executeQuery(loading(`${canary.url}/control`), {}, { database: "neo4j" });
  expect(canary.heard()).toEqual(["/control"]);
});

it("asks nobody and reads no file for a reader's own text", async () => {
  const before = canary.heard().length;
  const passed: unknown[] = [];
  for (const text of texts()) {
    const { status } = await sendCypher(running, text);
    if (status < 400 || status >= 500) passed.push({ text, status });
  }
  expect({ passed, heard: canary.heard().slice(before) }).toEqual({ passed: [], heard: [] });
});

it("asks nobody behind the gate either", async () => {
  const before = canary.heard().length;
  for (const cypher of spellings().map(loading)) {
    await expect(firstOf(cypher)).rejects.toThrow(GraphRefusedError);
  }
  expect(canary.heard().slice(before)).toEqual([]);
});

async function firstOf(cypher: string): Promise<unknown> {
  const limits = { rows: 10, bytes: 100_000, milliseconds: 10_000 };
  for await (const piece of graph.ask({ cypher, params: {}, limits })) {
    if (piece.type === "row") return piece.values;
  }
  return null;
}
