import { auth, driver } from "neo4j-driver";

import type { LocalNeo4j } from "../../../server/local-neo4j/local-neo4j.ts";
import { startLocalNeo4j } from "../../../server/local-neo4j/start-local-neo4j.ts";
import { jarsFolder } from "./jars-folder.ts";
import type { Pooled } from "./server-pool.ts";
import { wipe } from "./wipe.ts";

export type TestServer = Pooled & { readonly neo4j: LocalNeo4j };

/** A Neo4j for tests; it is killed in the end, since nothing in it is to be kept. */
export async function startServer(folder: string): Promise<TestServer> {
  const neo4j = await startLocalNeo4j({
    folder,
    jarsFolder,
    heapMegabytes: 512,
    fast: true,
    environment: process.env,
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const cleaner = driver(neo4j.uri, auth.basic(neo4j.username, neo4j.password));
  let isDown = false;
  /** Its first answer takes a cold server seconds, which would be taken from a test's patience. */
  async function restart(): Promise<void> {
    await neo4j.restart();
    isDown = false;
    await cleaner.executeQuery("RETURN 1", {}, { database: "neo4j" });
  }
  await wipe(cleaner);
  return {
    neo4j: {
      ...neo4j,
      get pid() {
        return neo4j.pid;
      },
      kill: async () => {
        isDown = true;
        await neo4j.kill();
      },
      restart,
    },
    clean: async () => {
      if (isDown) await restart();
      await wipe(cleaner);
    },
    end: async () => {
      await neo4j.kill();
      await cleaner.close();
    },
  };
}
