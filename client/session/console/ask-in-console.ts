import type { AskedCypher } from "../../api/ask-cypher.ts";
import type { Reach } from "../reach.ts";
import { drawOnce } from "./draw-answer.ts";
import { noteRun } from "./note-run.ts";
import { runQuery } from "./run-query.ts";

/** Runs a text and makes a Step of it: what came is drawn, or, where that is not wanted, only noted. */
export async function askInConsole(
  reach: Reach,
  asked: AskedCypher,
  isDrawn: boolean,
): Promise<void> {
  const answer = await runQuery(asked);
  if (!answer) return;
  if (isDrawn && answer.graph.nodes.length > 0) await drawOnce(reach, answer);
  else noteRun(reach.session, asked, answer.rows.length);
}
