import { type Ask, type Piece } from "../graph.ts";
import { bytesOf } from "../bytes-of.ts";
import { checkParams } from "../check-params.ts";
import { withinLimits } from "../within-limits.ts";
import { fewerRows } from "./fewer-rows.ts";
import { type Call, type Found } from "./job.ts";
import { type Line } from "./line.ts";
import { type AskStep } from "./protocol.ts";
import { reservedKeys } from "./reserved-keys.ts";
import { refuseMisread, toTextError } from "./to-text-error.ts";

type Row = Found["rows"][number];
type Step = (step: AskStep, pin?: number) => Promise<Found>;

/** A page is fetched small first, and larger while its rows are. */
const smallPageBytes = 256 * 1024;
const largestPage = 512;

/** The answer to a reader's own text, piece by piece, drawn as fast as it is read. */
export async function* askPieces(
  line: Line,
  question: Ask,
  signal: AbortSignal | undefined,
): AsyncGenerator<Piece, undefined> {
  const { cypher, params, limits } = question;
  checkParams(params, reservedKeys);
  function step(asked: AskStep, pin?: number) {
    return line.call({ ...callOf(asked, pin), milliseconds: limits.milliseconds, signal });
  }
  refuseMisread(cypher);
  const kept = await run(step, question);
  try {
    yield { type: "columns", columns: kept.columns };
    yield* withinLimits(rowsOf(step, kept, limits.rows + 1), limits);
  } finally {
    const drop = callOf({ do: "drop", of: kept.id }, kept.incarnation);
    await line.call({ ...drop, milliseconds: limits.milliseconds }).catch(() => null);
  }
}

/** @throws GraphTextError, GraphUnsupportedError for a text that it refuses, or cannot run */
async function run(step: Step, { cypher, params, limits }: Ask): Promise<Found> {
  try {
    return await step({ do: "run", cypher: fewerRows(cypher, limits.rows), params });
  } catch (error) {
    throw toTextError(error, cypher);
  }
}

type Next = { readonly from: number; readonly size: number };

async function* rowsOf(step: Step, kept: Found, limit: number): AsyncGenerator<Row, undefined> {
  const end = Math.min(kept.length, limit);
  let at: Next = { from: 0, size: 1 };
  const pages = {
    next: async (): Promise<IteratorResult<readonly Row[], undefined>> => {
      if (at.from >= end) return { done: true, value: undefined };
      const to = Math.min(end, at.from + at.size);
      const { rows } = await step({ do: "page", of: kept.id, from: at.from, to }, kept.incarnation);
      at = { from: to, size: nextSize(at.size, rows) };
      return { done: false, value: rows };
    },
  };
  for await (const page of { [Symbol.asyncIterator]: () => pages }) yield* page;
}

function nextSize(size: number, rows: readonly Row[]): number {
  const bytes = rows.reduce((sum, row) => sum + bytesOf(row), 0);
  return bytes < smallPageBytes ? Math.min(size * 4, largestPage) : size;
}

function callOf(step: AskStep, pin?: number): Pick<Call, "task" | "pin"> {
  return { task: { type: "ask", step }, ...(pin === undefined ? {} : { pin }) };
}
