import { type GrafeoDB } from "@grafeo-db/js";

import { type Outcome, type WriteStep } from "../protocol.ts";
import { inOrder } from "../../in-order.ts";

/** The one transaction that writes. Its steps come one after the other, as they were sent. */
export type WriteSession = (step: WriteStep) => Promise<Partial<Outcome>>;

const raise = `
  MERGE (mark:Contraflow {id: "mark"})
  SET mark.revision = coalesce(mark.revision, 0) + 1, mark.batch = $batch
  RETURN mark.revision AS revision`;

export function createWriteSession(db: GrafeoDB): WriteSession {
  let transaction: ReturnType<GrafeoDB["beginTransaction"]> | null = null;
  let before: Promise<unknown> = Promise.resolve();

  function undo() {
    transaction?.rollback();
    transaction = null;
  }

  function open() {
    if (transaction === null) throw new Error("no write is open");
    return transaction;
  }

  async function commit(batch: string) {
    const result = await open().executeCypher(raise, { batch });
    const revision = Number(result.scalar());
    open().commit();
    transaction = null;
    return { revision };
  }

  async function perform(step: WriteStep): Promise<Partial<Outcome>> {
    switch (step.do) {
      case "begin":
        undo();
        transaction = db.beginTransaction();
        return {};
      case "apply":
        await inOrder(step.writes, ({ cypher, params }) => open().executeCypher(cypher, params));
        return {};
      case "commit":
        return commit(step.batch);
      case "rollback":
        undo();
        return {};
    }
  }

  return (step) => {
    const now = before.then(() => perform(step));
    before = now.catch(() => null);
    return now;
  };
}
