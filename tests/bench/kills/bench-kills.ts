import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openNeo4j } from "../../../server/engine/neo4j/open-neo4j.ts";
import { startLocalNeo4j } from "../../../server/local-neo4j/start-local-neo4j.ts";
import { survive } from "../../engine/kills/survive.ts";
import { embeddedPlace, type TestPlace } from "../../support/engine.ts";
import { jarsFolder } from "../../support/neo4j/jars-folder.ts";
import type { Figure } from "../figures.ts";

const kills = 50;

const places = { embedded: embeddedHere, Neo4j: neo4jHere } as const;

export type Siege = {
  readonly engine: keyof typeof places;
  /** Who is killed: the server's own process, or the one that holds the data. */
  readonly victim: "writer" | "engine";
};

export const sieges: readonly Siege[] = [
  { engine: "embedded", victim: "writer" },
  { engine: "embedded", victim: "engine" },
  { engine: "Neo4j", victim: "writer" },
  { engine: "Neo4j", victim: "engine" },
];

/** Fifty kills in a row over one store: what is lost and what is halved. */
export async function benchKills({ engine, victim }: Siege): Promise<Figure[]> {
  const here = await places[engine]();
  try {
    const { losses, acknowledged } = await survive(here, { kills, victim, seed: 3 });
    return [
      { name: "acknowledged", value: acknowledged, unit: "writes" },
      { name: "lost", value: losses.lost.length, unit: "writes", limit: 0 },
      { name: "halved", value: losses.halved.length, unit: "writes", limit: 0 },
    ];
  } finally {
    await here.dispose();
  }
}

async function embeddedHere(): Promise<TestPlace> {
  return embeddedPlace(await mkdtemp(join(tmpdir(), "contraflow-bench-")));
}

async function neo4jHere(): Promise<TestPlace> {
  const folder = await mkdtemp(join(tmpdir(), "contraflow-bench-"));
  const server = await startLocalNeo4j({ folder, jarsFolder, fast: true });
  const { uri, username, password } = server;
  return {
    folder,
    environment: {
      CONTRAFLOW_DATA: folder,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    },
    open: async () => openNeo4j({ uri, username, password, database: "neo4j" }),
    killEngine: async () => {
      await server.kill();
      await server.restart();
    },
    dispose: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
