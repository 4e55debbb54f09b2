import { exportRows, toLine } from "../exchange/export-rows.ts";
import type { Log } from "../http/log-requests.ts";
import { findServer } from "./find-server.ts";
import { openData } from "./open-data.ts";
import type { Settings } from "./settings.ts";
import { linesFromServer } from "./lines-from-server.ts";

/**
 * All rows as lines: from the folder where it is free, else through the server that holds it. A new
 * folder is seeded first.
 */
export async function* exportedLines(settings: Settings, log: Log): AsyncGenerator<string> {
  const url = await findServer(settings.dataFolder);
  if (url === null) yield* linesFromFolder(settings, log);
  else yield* linesFromServer(url);
}

async function* linesFromFolder(settings: Settings, log: Log): AsyncGenerator<string> {
  const { graph } = await openData(settings, log);
  try {
    for await (const row of exportRows(graph)) yield toLine(row);
  } finally {
    await graph.close();
  }
}
