import { spawn } from "node:child_process";
import { open } from "node:fs/promises";

import { type Java } from "./find-java.ts";
import { LocalNeo4jError } from "./local-neo4j-error.ts";
import { type Paths } from "./paths.ts";
import { type Environment } from "./run-tool.ts";

export type Launched = {
  readonly java: Java;
  readonly args: readonly string[];
  readonly environment: Environment | undefined;
  /** It runs on when this process and its terminal end. */
  readonly detached: boolean;
};

/** Starts Java; what it says goes to a file. @returns its process id */
export async function launch(paths: Paths, launched: Launched): Promise<number> {
  const { java, args, environment, detached } = launched;
  const said = await open(paths.said, "w", 0o600);
  try {
    const child = spawn(java.command, [...args], {
      ...(environment === undefined ? {} : { env: { ...environment } }),
      cwd: paths.home,
      stdio: ["ignore", said.fd, said.fd],
      detached,
    });
    child.unref();
    return await pidOf(child);
  } finally {
    await said.close();
  }
}

function pidOf(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", (cause) => {
      reject(new LocalNeo4jError(`Java did not start: ${cause.message}`, "Try again.", { cause }));
    });
    child.once("spawn", () => {
      if (child.pid !== undefined) resolve(child.pid);
    });
  });
}
