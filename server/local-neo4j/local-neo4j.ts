import { rm } from "node:fs/promises";

import { endProcess, killProcess } from "./end-process.ts";
import { type Paths } from "./paths.ts";
import { type Running } from "./running-file.ts";

/** How a server is reached. */
export type Address = {
  /** `bolt://127.0.0.1:PORT` */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
};

/** A Neo4j of this machine, while it runs and after. */
export type LocalNeo4j = Address & {
  /** Of its process, which is another after `restart`. */
  readonly pid: number;
  /** Ends it in order; its data stay. Resolves once it is gone. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, as if the power had failed. */
  readonly kill: () => Promise<void>;
  /** Ends it if it runs, and starts it on the same port with the same data. */
  readonly restart: () => Promise<void>;
};

export function addressOf({ password, port }: Reached): Address {
  return { uri: `bolt://127.0.0.1:${port}`, username: "neo4j", password };
}

type Reached = { readonly password: string; readonly port: number };

/** Ends a server in order, and the note that it runs. */
export async function stopRunning(paths: Paths, running: Running): Promise<void> {
  await endProcess(running);
  await rm(paths.running, { force: true });
}

export function toLocalNeo4j(
  paths: Paths,
  reached: Reached & { readonly running: Running },
  begin: () => Promise<Running>,
): LocalNeo4j {
  let { running } = reached;
  async function stop(): Promise<void> {
    await stopRunning(paths, running);
  }
  return {
    ...addressOf(reached),
    get pid() {
      return running.pid;
    },
    stop,
    kill: async () => {
      await killProcess(running);
      await rm(paths.running, { force: true });
    },
    restart: async () => {
      await stop();
      running = await begin();
    },
  };
}
