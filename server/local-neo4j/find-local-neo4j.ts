import path from "node:path";

import { readKept } from "./account.ts";
import { type Address, addressOf, stopRunning } from "./local-neo4j.ts";
import { pathsIn } from "./paths.ts";
import { readRunning } from "./running-file.ts";

/** A server that was started in a folder and still runs. */
export type Found = Address & { readonly pid: number; readonly stop: () => Promise<void> };

/** Null when none runs there, or it is only being started. */
export async function findLocalNeo4j(folder: string): Promise<Found | null> {
  const paths = pathsIn(path.resolve(folder));
  const [running, account] = await Promise.all([readRunning(paths.running), readKept(paths)]);
  if (running === null || account === null) return null;
  const { pid, port } = running;
  if (port === null) return null;
  return {
    ...addressOf({ password: account.password, port }),
    pid,
    stop: () => stopRunning(paths, running),
  };
}
