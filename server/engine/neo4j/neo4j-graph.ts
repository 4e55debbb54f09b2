import type * as z from "zod";

import { type Graph, GraphUnavailableError, type Patience, type Statement } from "../graph.ts";
import { parseRows } from "../parse-rows.ts";
import { createTurns } from "../turns.ts";
import { askPieces, askPlan } from "./ask-pieces.ts";
import { define } from "./define.ts";
import { find } from "./find.ts";
import { type Line } from "./line.ts";
import { markProperty, storedRevision } from "./mark.ts";
import { createRevision } from "./revision.ts";
import { run } from "./run.ts";
import { writeBatch } from "./write-batch.ts";

/** The port, on a database that has been looked at; `opened` is its revision then. */
export function createNeo4jGraph(line: Line, opened: number): Graph {
  const { pace, life, limits, sessions } = line;
  const turns = createTurns();
  const revision = createRevision({ pace, opened, read: () => storedRevision(line) });
  let marked: Promise<void> | null = null;
  let closing: Promise<void> | null = null;

  async function read<Row extends z.ZodType>(statement: Statement<Row>, patience: Patience = {}) {
    const { signal, milliseconds = pace.read } = patience;
    const found = await run(line, find({ ...statement, milliseconds }), { signal, milliseconds });
    return parseRows(statement, found);
  }

  /** Two servers that write first at the same moment would make two marks. */
  async function makeMarkUnique() {
    marked ??= define(line, [markProperty]);
    try {
      await marked;
    } catch (error) {
      marked = null;
      throw error;
    }
  }

  async function end() {
    life.close();
    await sessions.quiet();
    limits.endAll(new GraphUnavailableError("The engine is closed."));
    await sessions.close();
  }

  return {
    read,
    async write(writes, patience = {}) {
      const raised = await turns(async () => {
        await makeMarkUnique();
        return writeBatch(line, writes, patience);
      }, patience.signal);
      revision.raisedTo(raised);
      return { revision: raised };
    },
    define: (properties, texts = []) => define(line, properties, texts),
    ask: (question, signal) => askPieces(line, question, signal),
    explain: (question, signal) => askPlan(line, question, signal),
    async revision() {
      return revision.now();
    },
    status: () => ({ engine: "neo4j", state: life.state() }),
    close: () => (closing ??= end()),
  };
}
