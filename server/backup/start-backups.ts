import type { Graph } from "../engine/graph.ts";
import { ExportOvertakenError } from "../exchange/export-rows.ts";
import { listBackups, prepareFolder, removeOlder } from "./backup-folder.ts";
import { type BackupStamp, type GraphState, toBackupName } from "./backup-name.ts";
import { graphState } from "./graph-state.ts";
import type { Schedule } from "./schedule.ts";
import { writeBackup } from "./write-backup.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const kept = 7;

export type BackupParts = {
  readonly graph: Graph;
  /** Where the backups lie; only this process writes there. */
  readonly folder: string;
  readonly schedule: Schedule;
  readonly on: {
    readonly written: (name: string) => void;
    /** Nothing is lost by it: the next check tries again. `again`: so did the last one. */
    readonly failed: (error: unknown, again: boolean) => void;
  };
};

export type Backups = {
  /** Ends a backup that is being written, and begins no other. */
  stop(): Promise<void>;
};

/**
 * Looks soon after the start and then every hour whether a backup is due: when there is none, or
 * the newest is a day old and the graph has changed since. Seven are kept.
 */
export function startBackups({ graph, folder, schedule, on }: BackupParts): Backups {
  const stopping = new AbortController();
  const { signal } = stopping;
  let underWay: Promise<void> = Promise.resolve();
  let isFailing = false;
  let cancel = schedule.after(minute, act);

  function act(): void {
    underWay = check();
  }

  async function check(): Promise<void> {
    const pause = await backUp().then(onDone, onFailed);
    if (!signal.aborted) cancel = schedule.after(pause, act);
  }

  function onDone(): number {
    isFailing = false;
    return hour;
  }

  function onFailed(error: unknown): number {
    // Whoever writes is left to finish.
    if (signal.aborted || error instanceof ExportOvertakenError) return minute;
    on.failed(error, isFailing);
    isFailing = true;
    return hour;
  }

  async function backUp(): Promise<void> {
    await prepareFolder(folder);
    const [newest] = await listBackups(folder);
    const state = await graphState(graph, signal);
    const at = schedule.now();
    if (state === null || !isDue(state, at, newest?.stamp)) return;
    const name = toBackupName({ ...state, at });
    await writeBackup(graph, { folder, name, signal });
    on.written(name);
    await removeOlder(folder, kept);
  }

  return {
    async stop() {
      stopping.abort();
      cancel();
      await underWay;
    },
  };
}

/** A clock that was put back does not stop the backups: a day is a day either way. */
function isDue({ write }: GraphState, now: Date, newest: BackupStamp | undefined): boolean {
  if (newest === undefined) return true;
  return Math.abs(now.getTime() - newest.at.getTime()) >= day && write !== newest.write;
}
