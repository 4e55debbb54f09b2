import { readSeed } from "../../graph-seed/seed-packs.ts";
import { openEmbedded } from "../engine/embedded/open-embedded.ts";
import type { Graph } from "../engine/graph.ts";
import type { Log } from "../http/log-requests.ts";
import type { Composition } from "../queries/start.ts";
import { seed, type SeedReport } from "../seed/seed.ts";
import type { Settings } from "./settings.ts";

export type Data = {
  readonly graph: Graph;
  readonly composition: Composition | null;
  readonly report: SeedReport;
};

/**
 * Opens the graph in the data folder and lays the seed into it, where it does not lie there yet.
 * @throws DataFolderOwnedError, GraphStoreError, PackFaultsError, PackFormatError
 */
export async function openData(settings: Settings, log: Log): Promise<Data> {
  const packs = await readSeed(settings.seed);
  const graph = await openEmbedded({
    folder: settings.dataFolder,
    log: (event) => {
      const level = event.type === "ready" || event.type === "ended" ? "info" : "warn";
      log[level](event, "The engine's process.");
    },
  });
  try {
    const report = await seed(graph, packs);
    const composed = packs.find(({ firstView }) => firstView !== null);
    return { graph, composition: composed?.firstView ?? null, report };
  } catch (error) {
    await graph.close();
    throw error;
  }
}
