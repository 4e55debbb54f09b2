import path from "node:path";

import { usualSchedule } from "../backup/schedule.ts";
import { type Backups, startBackups } from "../backup/start-backups.ts";
import type { Log } from "../http/log-requests.ts";
import type { Data } from "./open-data.ts";
import type { Settings } from "./settings.ts";
import { complain } from "./terminal.ts";

/** Where the backups lie, beside the store. */
function backupFolder({ dataFolder }: Pick<Settings, "dataFolder">): string {
  return path.join(dataFolder, "backups");
}

/** Backs the data folder up from time to time; a Neo4j has an owner who does that. */
export function keepBackups(data: Data, settings: Settings, log: Log): Backups | null {
  if (settings.neo4j !== null || data.whose === "foreign") return null;
  const folder = backupFolder(settings);
  return startBackups({
    graph: data.graph,
    folder,
    schedule: usualSchedule,
    on: {
      written(name) {
        log.info({ name }, "A backup was written.");
      },
      failed(error, again) {
        log.error({ err: error }, "A backup failed.");
        if (!again) complain(toComplaint(folder, error));
      },
    },
  });
}

function toComplaint(folder: string, error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `The graph could not be backed up to ${folder}: ${why}. It is tried again every hour.`;
}
