import grafeo, { type GrafeoDB } from "@grafeo-db/js";

import { type ReplyDraft } from "../protocol.ts";

export type Refusal = Extract<ReplyDraft, { type: "refused" }>;
export type Store = { readonly type: "store"; readonly db: GrafeoDB; readonly revision: number };

/** The log is folded into the file before it makes a start slow. */
const logBytes = 64 * 1024 * 1024;

/** Opens the file, or makes it; says why not where it cannot. */
export async function openStore(path: string): Promise<Store | Refusal> {
  const opened = openFile(path);
  if (opened.type === "refused") return opened;
  const { db } = opened;
  const revision = await storedRevision(db);
  if (revision === null && db.nodeCount() > 0) {
    // Closing would write to it: the process ends instead.
    return { type: "refused", reason: "foreign", message: "it holds another program's graph" };
  }
  db.setCheckpointTriggers({ walBytes: logBytes });
  return { type: "store", db, revision: revision ?? 0 };
}

function openFile(path: string): { readonly type: "open"; readonly db: GrafeoDB } | Refusal {
  try {
    return { type: "open", db: grafeo.GrafeoDB.create(path) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = message.includes("cannot be locked") ? "held" : "broken";
    return { type: "refused", reason, message };
  }
}

/** The number on Contraflow's mark; null where there is no mark. */
async function storedRevision(db: GrafeoDB): Promise<number | null> {
  const result = await db.executeCypher(
    'MATCH (mark:Contraflow {id: "mark"}) RETURN mark.revision AS revision',
  );
  const revision = result.rows()[0]?.[0];
  return typeof revision === "number" ? revision : null;
}
