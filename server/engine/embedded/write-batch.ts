import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";

import { type Patience, type Write } from "../graph.ts";
import { chunksOf } from "../chunks.ts";
import { ProcessLostError, WriteConflictError } from "./errors.ts";
import { type Found } from "./job.ts";
import { type Line } from "./line.ts";
import { type Pace } from "./pace.ts";
import { type WriteStep } from "./protocol.ts";
import { reservedKeys } from "./reserved-keys.ts";
import { createReplay, type Replay } from "../replay.ts";

/** A process that ends under a write twice is not asked a third time; another transaction passes. */
const losses = 2;
const conflicts = 50;

type Left = { readonly losses: number; readonly conflicts: number };

export type Attempt = {
  readonly line: Line;
  readonly pace: Pace;
  readonly patience: Patience;
  readonly source: Replay;
  /** Stored with the commit: it tells afterwards whether a commit without an answer took place. */
  readonly batch: string;
};

/** Applies all writes or none; answers with the revision they raised. */
export async function writeBatch(
  { line, pace }: Pick<Attempt, "line" | "pace">,
  writes: Iterable<Write> | AsyncIterable<Write>,
  patience: Patience,
): Promise<number> {
  const source = createReplay(chunksOf(writes, reservedKeys));
  const attempt = { line, pace, patience, source, batch: randomUUID() };
  try {
    return await tryWrite(attempt, { losses, conflicts });
  } finally {
    await source.end();
  }
}

async function tryWrite(attempt: Attempt, left: Left): Promise<number> {
  try {
    return await writeOnce(attempt);
  } catch (error) {
    const rest = afterFailure(left, error);
    if (rest === null || !attempt.source.isWhole()) throw error;
    if (error instanceof WriteConflictError) await setTimeout(attempt.pace.conflict);
    return tryWrite(attempt, rest);
  }
}

/** What may still go wrong; null when it must not be tried again. */
function afterFailure(left: Left, error: unknown): Left | null {
  if (error instanceof ProcessLostError && left.losses > 0) {
    return { ...left, losses: left.losses - 1 };
  }
  if (error instanceof WriteConflictError && left.conflicts > 0) {
    return { ...left, conflicts: left.conflicts - 1 };
  }
  return null;
}

async function writeOnce(attempt: Attempt): Promise<number> {
  const { incarnation: pin } = await take(attempt, { do: "begin" });
  try {
    for await (const { writes } of attempt.source.chunks()) {
      await take(attempt, { do: "apply", writes: [...writes] }, pin);
    }
    return await commit(attempt, pin);
  } catch (error) {
    await take({ ...attempt, patience: {} }, { do: "rollback" }, pin).catch(() => null);
    throw error;
  }
}

async function commit(attempt: Attempt, pin: number): Promise<number> {
  try {
    const { revision } = await take(attempt, { do: "commit", batch: attempt.batch }, pin);
    return revision;
  } catch (error) {
    const revision = error instanceof ProcessLostError ? await storedBy(attempt) : null;
    if (revision === null) throw error;
    return revision;
  }
}

/** The revision that this batch raised, if its commit took place although nobody heard of it. */
async function storedBy({ line, pace, batch }: Attempt): Promise<number | null> {
  const cypher =
    'MATCH (mark:Contraflow {id: "mark", batch: $batch}) RETURN mark.revision AS revision';
  const task = { type: "read" as const, cypher, params: { batch } };
  const { rows } = await line.call({ task, milliseconds: pace.read });
  const revision = rows[0]?.[0];
  return typeof revision === "number" ? revision : null;
}

function take({ line, pace, patience }: Attempt, step: WriteStep, pin?: number): Promise<Found> {
  return line.call({
    task: { type: "write", step },
    milliseconds: patience.milliseconds ?? pace.writeStep,
    signal: patience.signal,
    ...(pin === undefined ? {} : { pin }),
  });
}
