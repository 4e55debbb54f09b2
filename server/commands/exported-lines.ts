import { exportRows, toLine } from "../exchange/export-rows.ts";
import type { Log } from "../http/log-requests.ts";
import { findServer } from "./find-server.ts";
import { linesFromServer } from "./lines-from-server.ts";
import { openOwnData } from "./open-data.ts";
import type { Settings } from "./settings.ts";

/**
 * All rows as lines: from Neo4j where the settings name one; else from the folder where it is free,
 * and through the server that holds it where it is not. A new graph is seeded first.
 */
export async function* exportedLines(settings: Settings, log: Log): AsyncGenerator<string> {
  const url = settings.neo4j === null ? await findServer(settings.dataFolder) : null;
  if (url === null) yield* linesFromGraph(settings, log);
  else yield* linesFromServer(url);
}

async function* linesFromGraph(settings: Settings, log: Log): AsyncGenerator<string> {
  const { graph } = await openOwnData(settings, log);
  try {
    for await (const row of exportRows(graph)) yield toLine(row);
  } finally {
    await graph.close();
  }
}
