import { type Record, type Result } from "neo4j-driver";

import { type Ask, type GraphValue, type Piece } from "../graph.ts";
import { withinLimits } from "../within-limits.ts";
import { encodeParams } from "./encode-params.ts";
import { ConnectionLostError } from "./errors.ts";
import { valuesOf } from "./find.ts";
import { heard } from "./heard.ts";
import { type Limit } from "./limit.ts";
import { type Line } from "./line.ts";
import { type Stay } from "./sessions.ts";

const stay: Stay = { pool: "asks", access: "READ" };

/**
 * The answer to a reader's own text, piece by piece, fetched as fast as it is read. It is asked
 * once, in a transaction that only reads and is never committed: leaving the session undoes it,
 * and ends whatever still runs.
 */
export async function* askPieces(
  line: Line,
  { cypher, params, limits }: Ask,
  signal: AbortSignal | undefined,
): AsyncGenerator<Piece, undefined> {
  const encoded = encodeParams(params);
  line.life.gate();
  const { milliseconds } = limits;
  const limit = line.limits.begin({ milliseconds, signal }, () => {
    void line.sessions.leave(session);
  });
  const session = line.sessions.open(stay);
  try {
    const options = { timeout: milliseconds, metadata: { app: "contraflow", question: "ask" } };
    const transaction = await limit.hold(session.beginTransaction(options));
    yield* pieces(transaction.run(cypher, encoded), limit, limits);
    line.life.passed();
  } catch (error) {
    const found = heard(line, error, stay);
    if (found instanceof ConnectionLostError) line.life.failed(found.message);
    throw found;
  } finally {
    limit.stop();
    void line.sessions.leave(session);
  }
}

/** A text that fails at its first row has no columns: so the row is fetched before they are told. */
async function* pieces(
  result: Result,
  limit: Limit,
  limits: Ask["limits"],
): AsyncGenerator<Piece, undefined> {
  const records = result[Symbol.asyncIterator]();
  const fetch = () => limit.hold(records.next());
  const first = await fetch();
  yield { type: "columns", columns: await result.keys() };
  yield* withinLimits(rowsFrom(first, fetch), limits);
}

type Fetched = IteratorResult<Record, unknown>;

function rowsFrom(first: Fetched, fetch: () => Promise<Fetched>): AsyncIterable<GraphValue[]> {
  let waiting: Fetched | null = first;
  async function next(): Promise<IteratorResult<GraphValue[], undefined>> {
    const found = waiting ?? (await fetch());
    waiting = null;
    if (found.done === true) return { done: true, value: undefined };
    return { done: false, value: valuesOf(found.value) };
  }
  return { [Symbol.asyncIterator]: () => ({ next }) };
}
