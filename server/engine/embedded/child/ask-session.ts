import { type GrafeoDB, type QueryResult } from "@grafeo-db/js";

import { TamperedError } from "./failure.ts";
import { type AskStep, type Outcome, type ReplyDraft } from "../protocol.ts";

type Text = Extract<AskStep, { do: "run" }>;
type Page = Extract<AskStep, { do: "page" }>;

/** Readers' own texts, and their answers until they have been handed over. */
export type AskSession = (id: number, step: AskStep) => Promise<Partial<Outcome>>;

export function createAskSession(db: GrafeoDB, send: (reply: ReplyDraft) => void): AskSession {
  const kept = new Map<number, QueryResult>();

  async function run(id: number, { cypher, params }: Text): Promise<Partial<Outcome>> {
    const transaction = db.beginTransaction();
    try {
      const result = await transaction.executeCypher(cypher, params);
      if (hasChanged(result)) throw new TamperedError("a reader's text changed something");
      kept.set(id, result);
      return { columns: result.columns, length: result.length };
    } finally {
      transaction.rollback();
    }
  }

  function rowsOf({ of, from, to }: Page): unknown[][] {
    const result = kept.get(of);
    if (result === undefined) throw new Error("this answer is no longer kept");
    return sliceOf(result, from, to);
  }

  return async (id, step) => {
    switch (step.do) {
      case "run":
        return run(id, step);
      case "page":
        send({ type: "rows", id, rows: rowsOf(step) });
        return {};
      case "drop":
        kept.delete(step.of);
        return {};
    }
  };
}

function hasChanged({ counters }: QueryResult): boolean {
  return Object.values(counters).some((count) => count > 0);
}

/** Rows one by one, so that only those handed over cost memory. */
function sliceOf(result: QueryResult, from: number, to: number): unknown[][] {
  const { columns } = result;
  const count = Math.max(0, Math.min(to, result.length) - from);
  return Array.from({ length: count }, (_, index) => {
    const row = result.get(from + index);
    return columns.map((column) => row[column]);
  });
}
