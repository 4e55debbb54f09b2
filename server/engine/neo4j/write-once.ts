import { type Session, type Transaction } from "neo4j-driver";

import { type Chunk } from "../chunks.ts";
import { GraphDeadlineError, type Patience } from "../graph.ts";
import { encodeRecord } from "./encode-params.ts";
import { CommitUnheardError, ConnectionLostError } from "./errors.ts";
import { heard } from "./heard.ts";
import { within } from "./limit.ts";
import { type Line } from "./line.ts";
import { raiseText, toRevision } from "./mark.ts";
import { type Stay } from "./sessions.ts";
import { toGraphValue } from "./to-graph-value.ts";
import { type Attempt } from "./write-batch.ts";

const stay: Stay = { pool: "ours", access: "WRITE" };

/**
 * One transaction from its beginning to its commit; answers with the revision it raised.
 * @throws CommitUnheardError when it may have been stored or not
 */
export async function writeOnce(attempt: Attempt): Promise<number> {
  const { line } = attempt;
  const session = line.sessions.open(stay);
  try {
    const revision = await write(attempt, session);
    line.bookmarks.keep(session.lastBookmarks());
    line.life.passed();
    return revision;
  } catch (error) {
    throw told(line, error);
  } finally {
    // A transaction that was not committed is undone before anything else is written.
    await line.sessions.leave(session);
  }
}

async function write(attempt: Attempt, session: Session): Promise<number> {
  const { line, source, batch } = attempt;
  const metadata = { app: "contraflow", question: "write" };
  const transaction = await step(attempt, () =>
    session.beginTransaction({ timeout: line.pace.writeWhole, metadata }),
  );
  for await (const chunk of source.chunks()) {
    await step(attempt, () => apply(transaction, chunk));
  }
  const { records } = await step(attempt, () => transaction.run(raiseText, { batch }));
  const revision = toRevision(toGraphValue(records[0]?.get(0)));
  await commit(attempt, transaction);
  return revision;
}

/** One behind the other on the wire, without a wait between them; Neo4j does them in order. */
async function apply(transaction: Transaction, { writes }: Chunk): Promise<void> {
  await Promise.all(
    writes.map(({ cypher, params }) => transaction.run(cypher, encodeRecord(params))),
  );
}

/** Whoever leaves now leaves too late: it is short, and what came of it has to be known. */
async function commit({ line, patience }: Attempt, transaction: Transaction): Promise<void> {
  try {
    await step({ line, patience: withoutSignal(patience) }, () => transaction.commit());
  } catch (error) {
    const found = heard(line, error, stay);
    if (!isUnheard(found)) throw found;
    throw new CommitUnheardError("The answer to the commit was lost.", { cause: found });
  }
}

/** Anything but Neo4j's own word that it did not take place. */
function isUnheard(error: unknown): boolean {
  return error instanceof ConnectionLostError || error instanceof GraphDeadlineError;
}

function withoutSignal({ milliseconds }: Patience): Patience {
  return milliseconds === undefined ? {} : { milliseconds };
}

function step<Result>(
  { line, patience }: Pick<Attempt, "line" | "patience">,
  act: () => PromiseLike<Result>,
): Promise<Result> {
  const { signal, milliseconds = line.pace.writeStep } = patience;
  return within(act, { milliseconds, signal }, line.limits.begin);
}

function told(line: Line, error: unknown): unknown {
  const found = heard(line, error, stay);
  if (found instanceof ConnectionLostError) line.life.failed(found.message);
  return found;
}
