import type * as z from "zod";

import { type Graph, type Patience, type Statement } from "../graph.ts";
import { parseRows } from "../parse-rows.ts";
import { askPieces } from "./ask-pieces.ts";
import { checkParams } from "../check-params.ts";
import { type Engine } from "./engine.ts";
import { type Pace } from "./pace.ts";
import { reservedKeys } from "./reserved-keys.ts";
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
    checkParams(params, reservedKeys);
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
    async explain() {
      return null;
    },
    async revision() {
      return Math.max(written, openedAt());
    },
    status: () => ({ engine: "embedded", state: state() }),
    close: () => (closing ??= end()),
  };
}
