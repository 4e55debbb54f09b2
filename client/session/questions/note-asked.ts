import type { Question, Sentence } from "../../workspace/step.ts";
import { currentStep } from "../../workspace/trail.ts";
import type { Session } from "../create-session.ts";

/** Makes a Step of a question whose answer is not drawn. The same asked again at once is no second one. */
export function noteAsked(session: Session, said: Sentence, question: Question): void {
  const { workspace, trail } = session.store.getState();
  if (JSON.stringify(currentStep(trail)?.question) === JSON.stringify(question)) return;
  const { selection } = workspace;
  session.dispatch({
    sentence: said,
    question,
    changes: [{ key: "selection", from: selection, to: selection }],
  });
}
