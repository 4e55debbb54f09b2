import type { ImportReport } from "../../contract/endpoints/exchange.ts";
import { type ImportOptions, importRows } from "../exchange/import-rows.ts";
import type { Log } from "../http/log-requests.ts";
import { findServer } from "./find-server.ts";
import { openOwnData } from "./open-data.ts";
import { sendRows } from "./send-rows.ts";
import type { Settings } from "./settings.ts";
import { UsageError } from "./terminal.ts";
import { readToken } from "./write-token.ts";

/** Where files of rows go. */
export type Intake = {
  readonly take: (lines: AsyncIterable<string>, options: ImportOptions) => Promise<ImportReport>;
  readonly close: () => Promise<void>;
};

/**
 * Into Neo4j where the settings name one; else into the folder where it is free, and through the
 * server that holds it where it is not. A new graph is seeded first.
 * @throws UsageError where nothing may be changed
 */
export async function openIntake(settings: Settings, log: Log): Promise<Intake> {
  if (settings.readOnly) {
    throw new UsageError(
      "CONTRAFLOW_READ_ONLY is set, so nothing is taken in. Unset it to import.",
    );
  }
  const url = settings.neo4j === null ? await findServer(settings.dataFolder) : null;
  if (url !== null) return throughServer(url, await readToken(settings));
  const { graph } = await openOwnData(settings, log);
  return {
    take: async (lines, options) => importRows(graph, lines, options),
    close: async () => graph.close(),
  };
}

function throughServer(url: string, token: string): Intake {
  return {
    take: async (lines, options) => sendRows({ url, token }, lines, options),
    close: async () => Promise.resolve(),
  };
}
