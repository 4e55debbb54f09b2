import { type Record, type Result, type ResultSummary, type Session } from "neo4j-driver";

import { type PlanStep } from "../../../contract/endpoints/cypher.ts";
import { type Ask, GraphTamperedError, type GraphValue, type Piece } from "../graph.ts";
import { withinLimits } from "../within-limits.ts";
import { encodeParams } from "./encode-params.ts";
import { ConnectionLostError } from "./errors.ts";
import { checkPlan } from "./explain/check-plan.ts";
import { explain, explaining } from "./explain/explain.ts";
import { valuesOf } from "./find.ts";
import { heard } from "./heard.ts";
import { type Limit } from "./limit.ts";
import { type Line } from "./line.ts";
import { type Stay } from "./sessions.ts";
import { toTextError } from "./to-text-error.ts";

const stay: Stay = { pool: "asks", access: "READ" };

/**
 * The answer to a reader's own text, piece by piece, fetched as fast as it is read. It is asked
 * once, in a transaction that only reads and is never committed: leaving the session undoes it,
 * and ends whatever still runs. Before, Neo4j has to say that it would only read.
 */
export async function* askPieces(
  line: Line,
  question: Ask,
  signal: AbortSignal | undefined,
): AsyncGenerator<Piece, undefined> {
  yield* inVisit(line, { question, signal }, (visit) => checkedAnswer(visit, question));
}

/** The steps that a reader's own text would take; it is not run. */
export async function askPlan(
  line: Line,
  question: Ask,
  signal: AbortSignal | undefined,
): Promise<readonly PlanStep[]> {
  const steps: PlanStep[] = [];
  for await (const found of inVisit(line, { question, signal }, (visit) => plans(visit, question)))
    steps.push(...found);
  return steps;
}

async function* checkedAnswer(visit: Visit, question: Ask): AsyncGenerator<Piece, undefined> {
  await planOf(visit, question);
  yield* answer(visit, question);
}

async function* plans(visit: Visit, question: Ask): AsyncGenerator<PlanStep[], undefined> {
  yield await planOf(visit, question);
}

type Visit = {
  readonly sessions: Line["sessions"];
  readonly session: Session;
  readonly limit: Limit;
  /** As they go over the wire. */
  readonly params: ReturnType<typeof encodeParams>;
  /** How many characters stand in front of the text that is under way. */
  before: number;
};
type Asked = { readonly question: Ask; readonly signal: AbortSignal | undefined };

/** What is done in a session of its own, and no longer than the limit. */
async function* inVisit<Found>(
  line: Line,
  { question, signal }: Asked,
  act: (visit: Visit) => AsyncGenerator<Found, undefined>,
): AsyncGenerator<Found, undefined> {
  const params = encodeParams(question.params);
  line.life.gate();
  const { milliseconds } = question.limits;
  const limit = line.limits.begin({ milliseconds, signal }, () => {
    void line.sessions.leave(session);
  });
  const session = line.sessions.open(stay);
  const visit: Visit = { sessions: line.sessions, session, limit, params, before: 0 };
  try {
    yield* act(visit);
    line.life.passed();
  } catch (error) {
    const found = heard(line, error, stay);
    if (found instanceof ConnectionLostError) line.life.failed(found.message);
    throw toTextError(found, visit.before);
  } finally {
    limit.stop();
    void line.sessions.leave(session);
  }
}

/** In a session of its own, so that the text is not tied to what was seen before it. */
async function planOf(visit: Visit, { cypher, procedures = [] }: Ask): Promise<PlanStep[]> {
  const { sessions, limit, params } = visit;
  const session = sessions.open(stay);
  try {
    visit.before = explaining.length;
    const explained = await limit.hold(explain(session, { cypher, params }));
    visit.before = 0;
    return checkPlan(explained, procedures);
  } finally {
    await sessions.leave(session);
  }
}

/** A text that fails at its first row has no columns: so the row is fetched before they are told. */
async function* answer(
  { session, limit, params }: Visit,
  { cypher, limits }: Ask,
): AsyncGenerator<Piece, undefined> {
  const options = {
    timeout: limits.milliseconds,
    metadata: { app: "contraflow", question: "ask" },
  };
  const transaction = await limit.hold(session.beginTransaction(options));
  const result = transaction.run(cypher, params);
  const records = result[Symbol.asyncIterator]();
  const fetch = () => limit.hold(records.next());
  const first = await fetch();
  yield { type: "columns", columns: await result.keys() };
  for await (const piece of withinLimits(rowsFrom(first, fetch), limits)) {
    if (piece.type === "end") checkUntouched(await limit.hold(endOf(result, records)));
    yield piece;
  }
}

/** What is left of the answer is let go. */
async function endOf(result: Result, records: AsyncIterator<Record>): Promise<ResultSummary> {
  await records.return?.();
  return result.summary();
}

/** @throws GraphTamperedError */
function checkUntouched({ counters }: ResultSummary): void {
  if (counters.containsUpdates() || counters.containsSystemUpdates()) {
    throw new GraphTamperedError("A reader's text changed something; it was undone.");
  }
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
