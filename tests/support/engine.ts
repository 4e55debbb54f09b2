import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openEmbedded } from "../../server/engine/embedded/open-embedded.ts";
import { type Graph } from "../../server/engine/graph.ts";
import { openNeo4j } from "../../server/engine/neo4j/open-neo4j.ts";
import { leaseNeo4j } from "./neo4j/lease.ts";

/** Where a graph of a test lies: nothing is in it yet. */
export type TestPlace = {
  readonly folder: string;
  /** What a command needs to be told to stand on the same store. */
  readonly environment: Readonly<Record<string, string>>;
  readonly open: () => Promise<Graph>;
  /** Ends what holds the data at once, and starts it anew where nothing else does. */
  readonly killEngine: (pid: number | null) => Promise<void>;
  /** Leaves nothing behind; what was opened there is closed before. */
  readonly dispose: () => Promise<void>;
};

/** A graph of its own for a test; `dispose` closes it and leaves nothing behind. */
export type TestGraph = Graph & Pick<TestPlace, "folder" | "environment" | "dispose">;

/** A graph in a place of its own, in the engine that the suite is about. */
export async function openTestGraph(): Promise<TestGraph> {
  const { folder, environment, open, dispose } = await openTestPlace();
  const graph = await open();
  return {
    ...graph,
    folder,
    environment,
    dispose: async () => {
      await graph.close();
      await dispose();
    },
  };
}

export async function openTestPlace(): Promise<TestPlace> {
  const folder = await mkdtemp(join(tmpdir(), "contraflow-"));
  const engine = process.env["CONTRAFLOW_TEST_ENGINE"] ?? "embedded";
  return engine === "embedded" ? embeddedPlace(folder) : neo4jPlace(folder, engine);
}

export function embeddedPlace(folder: string): TestPlace {
  return {
    folder,
    environment: { CONTRAFLOW_DATA: folder },
    open: () => openEmbedded({ folder }),
    killEngine: async (pid) => {
      if (pid !== null) process.kill(pid, "SIGKILL");
    },
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

async function neo4jPlace(folder: string, engine: string): Promise<TestPlace> {
  const { uri: bolt, username, password, kill, restart, release } = await leaseNeo4j();
  const uri = engine === "routing" ? bolt.replace("bolt://", "neo4j://") : bolt;
  return {
    folder,
    environment: {
      CONTRAFLOW_DATA: folder,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
    },
    open: () => openNeo4j({ uri, username, password, database: "neo4j" }),
    killEngine: async () => {
      await kill();
      await restart();
    },
    dispose: async () => {
      await release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
