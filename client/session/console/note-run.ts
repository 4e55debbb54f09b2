import type { AskedCypher } from "../../api/ask-cypher.ts";
import { sentence } from "../../workspace/acts/sentence.ts";
import { currentStep } from "../../workspace/trail.ts";
import type { Session } from "../create-session.ts";
import { questionOf } from "./cypher-question.ts";

/**
 * Makes a Step of a text that ran and changed nothing on the canvas. The same text run again at once
 * is no second one.
 */
export function noteRun(session: Session, asked: AskedCypher, count: number): void {
  const { workspace, trail } = session.store.getState();
  const question = questionOf(asked);
  const last = currentStep(trail)?.question;
  if (JSON.stringify(last) === JSON.stringify(question)) return;
  const { selection } = workspace;
  session.dispatch({
    sentence: sentence("steps.cypher-asked", { count }),
    question,
    changes: [{ key: "selection", from: selection, to: selection }],
  });
}
