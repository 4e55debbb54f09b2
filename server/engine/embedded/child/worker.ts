import { type GrafeoDB } from "@grafeo-db/js";

import { type Order, type Outcome, type ReplyDraft } from "../protocol.ts";
import { createAskSession } from "./ask-session.ts";
import { toFailure } from "./failure.ts";
import { define } from "./indexes.ts";
import { createWriteSession } from "./write-session.ts";

type Send = (reply: ReplyDraft) => void;

/** Rows that a message carries: one of more would keep the server from its other work. */
const rowsInMessage = 1000;

/** Does what it is told and says how it went; never throws. */
export function createWorker(db: GrafeoDB, send: Send): (order: Order) => Promise<void> {
  const ask = createAskSession(db, send);
  const write = createWriteSession(db);

  async function read(id: number, cypher: string, params: unknown): Promise<Partial<Outcome>> {
    const result = await db.executeCypher(cypher, params);
    const rows = result.rows();
    for (let from = 0; from < rows.length; from += rowsInMessage) {
      send({ type: "rows", id, rows: rows.slice(from, from + rowsInMessage) });
    }
    return { columns: result.columns };
  }

  async function perform({ id, task }: Order): Promise<Partial<Outcome>> {
    switch (task.type) {
      case "read":
        return read(id, task.cypher, task.params);
      case "ask":
        return ask(id, task.step);
      case "write":
        return write(task.step);
      case "define":
        await define(db, task.properties);
        return {};
      case "close":
        db.close();
        return {};
    }
  }

  return async (order) => {
    try {
      send({ type: "done", id: order.id, outcome: await perform(order) });
    } catch (error) {
      send({ type: "failed", id: order.id, ...toFailure(error) });
    }
  };
}
