import { totalmem } from "node:os";

import { type Graph } from "../graph.ts";
import { createEmbeddedGraph } from "./embedded-graph.ts";
import { type Engine, type EngineParts, startEngine } from "./engine.ts";
import { type EngineEvent } from "./engine-event.ts";
import { OpeningError } from "./errors.ts";
import { DataFolderOwnedError } from "./folder-errors.ts";
import { launcher } from "./launch.ts";
import { takeOwnership } from "./ownership.ts";
import { storePath } from "./paths.ts";
import { type Pace, usualPace } from "./pace.ts";
import { toStoreError } from "./store-error.ts";

export type EmbeddedOptions = {
  /** The data folder; it is made where there is none. */
  readonly folder: string;
  /** What the engine's process may hold; half of the machine's memory, 2 GiB at most, if not said. */
  readonly memoryBytes?: number;
  readonly log?: (event: EngineEvent) => void;
};

/**
 * Opens the graph in a data folder, which is then this process's until the graph is closed.
 * @throws DataFolderOwnedError when another process uses the folder; GraphStoreError when the file
 * is broken or not ours, or the folder cannot be written
 */
export async function openEmbedded(
  options: EmbeddedOptions,
  pace: Pace = usualPace,
): Promise<Graph> {
  const { folder, memoryBytes = usualMemory(), log = ignore } = options;
  const ownership = await takeOwnership(folder);
  try {
    const launch = launcher(storePath(folder));
    const engine = await open(folder, { launch, pace, memoryBytes, log });
    return createEmbeddedGraph(engine, pace, ownership.release);
  } catch (error) {
    await ownership.release();
    throw error;
  }
}

async function open(folder: string, parts: EngineParts): Promise<Engine> {
  try {
    return await startEngine(parts);
  } catch (error) {
    throw error instanceof OpeningError ? toOpenError(folder, error) : error;
  }
}

function toOpenError(folder: string, { ending }: OpeningError): Error {
  if (ending.refusal?.reason === "held") return new DataFolderOwnedError(folder, null);
  return toStoreError(storePath(folder), ending);
}

function usualMemory(): number {
  return Math.min(2 * 2 ** 30, totalmem() / 2);
}

function ignore(): void {
  return undefined;
}
