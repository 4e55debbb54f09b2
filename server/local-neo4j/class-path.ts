import { randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";

import { listJars } from "./list-jars.ts";
import { readRelease } from "./release.ts";
import { type Environment } from "./run-tool.ts";

export type Wanted = {
  /** Where the list of jars is kept; the jars themselves are Maven's to keep. */
  readonly folder: string;
  readonly environment: Environment | undefined;
  readonly tell: (line: string) => void;
};

/**
 * What Java needs to run Neo4j: the jars, as one text. Maven is asked only where the last list is
 * missing or one of its jars is gone.
 * @throws LocalNeo4jError
 */
export async function readClassPath({ folder, environment, tell }: Wanted): Promise<string> {
  const release = await readRelease();
  const file = path.join(folder, `class-path-${release}.txt`);
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept !== "" && (await areThere(kept))) return kept;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  tell(`Fetching Neo4j ${release} (125 MB). This takes about a minute the first time.`);
  const draft = `${file}.${randomUUID()}`;
  try {
    await listJars(draft, { environment, tell });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(file, "utf8");
}

async function areThere(jars: string): Promise<boolean> {
  try {
    await Promise.all(jars.split(path.delimiter).map((jar) => access(jar)));
    return true;
  } catch {
    return false;
  }
}
