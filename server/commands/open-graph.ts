import { openEmbedded } from "../engine/embedded/open-embedded.ts";
import type { Graph } from "../engine/graph.ts";
import { openNeo4j } from "../engine/neo4j/open-neo4j.ts";
import type { Log } from "../http/log-requests.ts";
import { type Whose, whoseData } from "../store/whose-data.ts";
import type { Settings } from "./settings.ts";

export type OpenGraph = { readonly graph: Graph; readonly whose: Whose };

export type Place = Pick<Settings, "neo4j" | "dataFolder">;

/**
 * Opens the graph, in Neo4j where the settings name one and else in the data folder, and looks
 * whose data lies there. Nothing is written.
 * @throws GraphUnavailableError when that Neo4j does not answer; DataFolderOwnedError,
 * GraphStoreError
 */
export async function openGraph(place: Place, log: Log): Promise<OpenGraph> {
  const graph = await open(place, log);
  try {
    return { graph, whose: await whoseData(graph) };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

const calm = new Set(["ready", "ended", "back"]);

async function open({ neo4j, dataFolder }: Place, log: Log): Promise<Graph> {
  if (neo4j !== null) return openNeo4j({ ...neo4j, log: note("Neo4j.") });
  return openEmbedded({ folder: dataFolder, log: note("The engine's process.") });

  function note(words: string) {
    return (event: { readonly type: string }) => {
      log[calm.has(event.type) ? "info" : "warn"](event, words);
    };
  }
}
