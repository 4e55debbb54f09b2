import { setTimeout } from "node:timers/promises";

import { indexedProperties } from "../../../server/store/indexed-properties.ts";
import { chunksOf } from "../../../server/store/batches.ts";
import type { TestPlace } from "../../support/engine.ts";
import { type Losses, lossesIn } from "./losses.ts";
import { startWriter, type Writer } from "./start-writer.ts";

export type Siege = {
  readonly kills: number;
  /** The server's own process, or the one that holds the data. */
  readonly victim: "writer" | "engine";
  /** The same seed kills after the same pauses. */
  readonly seed: number;
};

export type Survived = {
  readonly losses: Losses;
  /** How many turns were acknowledged in all. */
  readonly acknowledged: number;
};

/** At most so long after an acknowledgement: some kills fall into an import, some between writes. */
const longestPause = 300;
/** After more kills of its engine in a minute a server rests, as it is meant to. */
const killsOfOneServer = 4;
/** What lies between the last acknowledgement and a kill may or may not be there. */
const turnsAhead = 2;

/** Kills again and again what writes, or what holds the data, and looks at what is left. */
export async function survive(place: TestPlace, siege: Siege): Promise<Survived> {
  const graph = await place.open();
  await graph.define(indexedProperties);
  await graph.close();
  const acknowledged = new Set<number>();
  const pauses = pausesOf(siege);
  if (siege.victim === "writer") await killWriters(place, pauses, acknowledged);
  else await killEngines(place, pauses, acknowledged);
  const after = await place.open();
  try {
    const last = Math.max(...acknowledged) + turnsAhead;
    return { losses: await lossesIn(after, acknowledged, last), acknowledged: acknowledged.size };
  } finally {
    await after.close();
  }
}

async function killWriters(
  place: TestPlace,
  pauses: readonly number[],
  acknowledged: Set<number>,
): Promise<void> {
  for (const pause of pauses) {
    const writer = startWriter(place.environment, nextAfter(acknowledged));
    await writer.more(1);
    await setTimeout(pause);
    await writer.kill();
    note(writer, acknowledged);
  }
}

async function killEngines(
  place: TestPlace,
  pauses: readonly number[],
  acknowledged: Set<number>,
): Promise<void> {
  for (const some of chunksOf(pauses, killsOfOneServer)) {
    await killEnginesOf(place, some, acknowledged);
  }
}

async function killEnginesOf(
  place: TestPlace,
  pauses: readonly number[],
  acknowledged: Set<number>,
): Promise<void> {
  const writer = startWriter(place.environment, nextAfter(acknowledged));
  try {
    await writer.more(1);
    for (const pause of pauses) {
      await setTimeout(pause);
      await place.killEngine(writer.enginePid());
      await writer.more(1);
    }
  } finally {
    await writer.kill();
    note(writer, acknowledged);
  }
}

function nextAfter(acknowledged: ReadonlySet<number>): number {
  return Math.max(-1, ...acknowledged) + 1;
}

function note(writer: Writer, acknowledged: Set<number>): void {
  for (const turn of writer.acknowledged) acknowledged.add(turn);
}

function pausesOf({ kills, seed }: Siege): number[] {
  let state = seed;
  return Array.from({ length: kills }, () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return (state / 2 ** 32) * longestPause;
  });
}
