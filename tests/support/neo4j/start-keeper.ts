import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import * as z from "zod";

export type Keeper = {
  /** Where it listens, on the loopback address. */
  readonly port: number;
  readonly end: () => Promise<void>;
};

const entry = fileURLToPath(new URL("keeper.ts", import.meta.url));

/** Starts the process that keeps the Neo4j servers of a run; the servers start as they are wanted. */
export async function startKeeper(): Promise<Keeper> {
  const child = fork(entry, [], {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // A Ctrl+C is for us: the keeper is to end its servers, not to be ended with them.
    detached: true,
  });
  const ended = once(child, "exit");
  const [message] = (await once(child, "message")) as [unknown];
  const { port } = z.object({ port: z.int() }).parse(message);
  return {
    port,
    end: async () => {
      child.disconnect();
      await ended;
    },
  };
}
