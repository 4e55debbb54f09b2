import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";

import { chunksOf } from "../chunks.ts";
import { GraphUnavailableError, type Patience, type Write } from "../graph.ts";
import { createReplay, type Replay } from "../replay.ts";
import { CommitUnheardError, ConnectionLostError, WriteConflictError } from "./errors.ts";
import { type Line } from "./line.ts";
import { reservedKeys } from "./reserved-keys.ts";
import { revisionOfBatch } from "./revision-of-batch.ts";
import { writeOnce } from "./write-once.ts";

/** A database that is lost under a write twice is not asked a third time. */
const losses = 2;

type Left = { readonly losses: number; readonly conflicts: number };

export type Attempt = {
  readonly line: Line;
  readonly patience: Patience;
  readonly source: Replay;
  /** Stored with the commit: it tells afterwards whether a commit without an answer took place. */
  readonly batch: string;
};

/** Applies all writes or none; answers with the revision they raised. */
export async function writeBatch(
  line: Line,
  writes: Iterable<Write> | AsyncIterable<Write>,
  patience: Patience,
): Promise<number> {
  const source = createReplay(chunksOf(writes, reservedKeys));
  try {
    line.life.gate();
    return await tryWrite(
      { line, patience, source, batch: randomUUID() },
      { losses, conflicts: line.pace.conflicts },
    );
  } finally {
    await source.end();
  }
}

async function tryWrite(attempt: Attempt, left: Left): Promise<number> {
  try {
    return await writeOnce(attempt);
  } catch (error) {
    if (!(error instanceof CommitUnheardError)) return tryAgain(attempt, left, error);
    const revision = await lookUp(attempt, left);
    return revision ?? tryAgain(attempt, left, unstored(error));
  }
}

async function tryAgain(attempt: Attempt, left: Left, error: unknown): Promise<number> {
  const { line, patience, source } = attempt;
  const rest = afterFailure(left, error);
  if (rest === null || !source.isWhole()) throw error;
  if (error instanceof WriteConflictError) await setTimeout(line.pace.conflict);
  else await line.life.whenBack(patience.signal);
  return tryWrite(attempt, rest);
}

/** What may still go wrong; null when it must not be tried again. */
function afterFailure(left: Left, error: unknown): Left | null {
  if (error instanceof ConnectionLostError && left.losses > 0) {
    return { ...left, losses: left.losses - 1 };
  }
  if (error instanceof WriteConflictError && left.conflicts > 0) {
    return { ...left, conflicts: left.conflicts - 1 };
  }
  return null;
}

/** Whether the commit that nobody heard of took place: until it is known, nothing is done anew. */
async function lookUp(attempt: Attempt, left: Left): Promise<number | null> {
  const { line, batch } = attempt;
  try {
    await line.life.whenBack(undefined);
    return await revisionOfBatch(line, batch);
  } catch (error) {
    if (!(error instanceof ConnectionLostError)) throw unknown(error);
    const rest = afterFailure(left, error);
    if (rest === null) throw unknown(error);
    return lookUp(attempt, rest);
  }
}

function unstored(cause: unknown): ConnectionLostError {
  return new ConnectionLostError("Neo4j was lost before this was stored.", { cause });
}

function unknown(cause: unknown): GraphUnavailableError {
  const message =
    "Neo4j was lost while it stored this, so it may or may not be stored. Storing it again does no harm.";
  return new GraphUnavailableError(message, { cause });
}
