import { access, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Graph } from "../../../server/engine/graph.ts";
import { openNeo4j } from "../../../server/engine/neo4j/open-neo4j.ts";
import { startLocalNeo4j } from "../../../server/local-neo4j/start-local-neo4j.ts";
import { jarsFolder } from "../../support/neo4j/jars-folder.ts";
import type { Figure } from "../figures.ts";
import { load } from "./load.ts";
import type { Place } from "./raw-bolt.ts";
import { seed, type Size } from "./sizes.ts";

export type MadeNeo4j = {
  readonly graph: Graph;
  readonly server: Place;
  /** How long it took to load; nothing when it lay there from an earlier run. */
  readonly loaded: readonly Figure[];
  readonly close: () => Promise<void>;
};

/** A made-up graph on a Neo4j of its own. The largest loads for half an hour, and so is kept. */
export async function openMadeNeo4j(size: Size): Promise<MadeNeo4j> {
  const folder = await folderFor(size);
  const server = await startLocalNeo4j({ folder, jarsFolder, heapMegabytes: 4_096, fast: true });
  const graph = await openNeo4j({ ...server, database: "neo4j" });
  const mark = join(folder, "loaded");
  const loaded = (await isThere(mark)) ? [] : await load(graph, size);
  await writeFile(mark, "");
  return {
    graph,
    server,
    loaded,
    close: async () => {
      await graph.close();
      await server.stop();
      if (!size.kept) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function folderFor({ kept, nodes, edges }: Size): Promise<string> {
  if (!kept) return mkdtemp(join(tmpdir(), "contraflow-bench-"));
  const folder = join(jarsFolder, `bench-${nodes}-${edges}-${seed}`);
  if (!(await isThere(join(folder, "loaded")))) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
