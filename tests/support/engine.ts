import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openEmbedded } from "../../server/engine/embedded/open-embedded.ts";
import { type Graph } from "../../server/engine/graph.ts";

/** A graph of its own for a test; `dispose` closes it and leaves nothing behind. */
export type TestGraph = Graph & {
  readonly folder: string;
  readonly dispose: () => Promise<void>;
};

export async function openTestGraph(): Promise<TestGraph> {
  const folder = await mkdtemp(join(tmpdir(), "contraflow-"));
  const graph = await openEmbedded({ folder });
  async function dispose() {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { ...graph, folder, dispose };
}
