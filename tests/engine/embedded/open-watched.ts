import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type EngineEvent } from "../../../server/engine/embedded/engine-event.ts";
import {
  type EmbeddedOptions,
  openEmbedded,
} from "../../../server/engine/embedded/open-embedded.ts";
import { type Pace, usualPace } from "../../../server/engine/embedded/pace.ts";
import { type Graph } from "../../../server/engine/graph.ts";

export type WatchedGraph = Graph & {
  readonly folder: string;
  readonly events: readonly EngineEvent[];
  /** The id of the engine's process that answers now. */
  readonly pid: () => number;
  readonly dispose: () => Promise<void>;
};

export function aFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "contraflow-"));
}

/** An embedded engine whose process a test can see, and hurt. */
export async function openWatched(
  options: Partial<EmbeddedOptions> = {},
  pace: Partial<Pace> = {},
): Promise<WatchedGraph> {
  const folder = options.folder ?? (await aFolder());
  const events: EngineEvent[] = [];
  let pid = 0;
  function log(event: EngineEvent) {
    events.push(event);
    if (event.type === "ready") pid = event.process;
  }
  const graph = await openEmbedded({ ...options, folder, log }, { ...usualPace, ...pace });
  async function dispose() {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { ...graph, folder, events, pid: () => pid, dispose };
}

/** Whether the system still knows a process; one that has ended is known until it is buried. */
export function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

export function seconds(count: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, count * 1000);
  });
}

/** Waits until it is so; a test that waits in vain fails by its own time. */
export async function until(isSo: () => boolean): Promise<void> {
  if (isSo()) return;
  await seconds(0.02);
  await until(isSo);
}
