import type { CheckedPack } from "../../graph-seed/check/check-pack.ts";
import { readSeed } from "../../graph-seed/seed-packs.ts";
import type { Graph } from "../engine/graph.ts";
import type { Log } from "../http/log-requests.ts";
import type { Composition } from "../queries/start.ts";
import { seed, type SeedReport } from "../seed/seed.ts";
import { readPackMarks } from "../store/pack-marks.ts";
import { ForeignDataError } from "./foreign-data.ts";
import { openGraph } from "./open-graph.ts";
import type { Settings } from "./settings.ts";

export type OwnData = {
  readonly whose: "ours";
  readonly graph: Graph;
  readonly composition: Composition | null;
  /** What laying the seed did; null where that was not to be done. */
  readonly report: SeedReport | null;
};

/** What lies in the graph is not Contraflow's, and is left alone. */
type ForeignData = { readonly whose: "foreign"; readonly graph: Graph };

export type Data = OwnData | ForeignData;

/**
 * Opens the graph and lays the seed into it, where it does not lie there yet. Into foreign data
 * nothing is laid; nor into a Neo4j that is only to be read. A data folder is the server's own, so
 * it is seeded all the same.
 * @throws DataFolderOwnedError, GraphStoreError, GraphUnavailableError, PackFaultsError,
 * PackFormatError
 */
export async function openData(settings: Settings, log: Log): Promise<Data> {
  const packs = await readSeed(settings.seed);
  const { graph, whose } = await openGraph(settings, log);
  if (whose === "foreign") return { whose, graph };
  try {
    const isLaid = settings.neo4j === null || !settings.readOnly;
    return { whose: "ours", graph, ...(await (isLaid ? lay : lookUp)(graph, packs)) };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** The same, where foreign data is of no use. @throws ForeignDataError besides */
export async function openOwnData(settings: Settings, log: Log): Promise<OwnData> {
  const data = await openData(settings, log);
  if (data.whose === "ours") return data;
  await data.graph.close();
  throw new ForeignDataError(settings);
}

type Laid = Pick<OwnData, "composition" | "report">;

async function lay(graph: Graph, packs: readonly CheckedPack[]): Promise<Laid> {
  const report = await seed(graph, packs);
  return { composition: composed(packs), report };
}

async function lookUp(graph: Graph, packs: readonly CheckedPack[]): Promise<Laid> {
  const marks = new Set((await readPackMarks(graph)).map(({ id }) => id));
  return { composition: composed(packs.filter(({ name }) => marks.has(name))), report: null };
}

function composed(packs: readonly CheckedPack[]): Composition | null {
  return packs.find(({ firstView }) => firstView !== null)?.firstView ?? null;
}
