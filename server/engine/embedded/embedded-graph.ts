import type * as z from "zod";

import {
  type Graph,
  GraphStatementError,
  type GraphValue,
  type Patience,
  type Statement,
} from "../graph.ts";
import { askPieces } from "./ask-pieces.ts";
import { checkParams } from "../check-params.ts";
import { type Engine } from "./engine.ts";
import { type Found } from "./job.ts";
import { type Pace } from "./pace.ts";
import { createTurns } from "../turns.ts";
import { writeBatch } from "./write-batch.ts";

/** The port, on an engine that has opened its file; `onClosed` runs when it has ended. */
export function createEmbeddedGraph(
  { line, state, openedAt, close }: Engine,
  pace: Pace,
  onClosed: () => Promise<void>,
): Graph {
  const turns = createTurns();
  let written = 0;
  let closing: Promise<void> | null = null;

  async function read<Row extends z.ZodType>(statement: Statement<Row>, patience: Patience = {}) {
    const { cypher, params } = statement;
    checkParams(params);
    const { signal, milliseconds = pace.read } = patience;
    const task = { type: "read" as const, cypher, params };
    return parseRows(statement, await line.call({ task, milliseconds, signal }));
  }

  async function end() {
    await close();
    await onClosed();
  }

  return {
    read,
    async write(writes, patience = {}) {
      written = await turns(() => writeBatch({ line, pace }, writes, patience), patience.signal);
      return { revision: written };
    },
    async define(properties) {
      const task = { type: "define" as const, properties: [...properties] };
      await line.call({ task, milliseconds: pace.writeStep });
    },
    ask: (question, signal) => askPieces(line, question, signal),
    async revision() {
      return Math.max(written, openedAt());
    },
    status: () => ({ engine: "embedded", state: state() }),
    close: () => (closing ??= end()),
  };
}

function parseRows<Row extends z.ZodType>(
  { name, row }: Statement<Row>,
  { columns, rows }: Found,
): z.output<Row>[] {
  return rows.map((values) => {
    const parsed = row.safeParse(toRecord(columns, values));
    if (parsed.success) return parsed.data;
    const { error } = parsed;
    throw new GraphStatementError(`The answer to "${name}" has another shape: ${error.message}`, {
      cause: error,
    });
  });
}

function toRecord(columns: readonly string[], values: readonly GraphValue[]): GraphValue {
  const record: Record<string, GraphValue> = { __proto__: null };
  for (const [index, column] of columns.entries()) record[column] = values[index] ?? null;
  return record;
}
