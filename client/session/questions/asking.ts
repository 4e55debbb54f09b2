import { create } from "zustand";

import type { CatalogueEntry } from "../../../contract/endpoints/queries.ts";
import { askQuestion, type QuestionAnswer } from "../../api/ask-question.ts";
import { inScope, type Scope } from "../../api/scope.ts";
import type { Json, Question } from "../../workspace/step.ts";
import { showAnswer } from "../answers/show-answer.ts";
import { learnCommodities } from "../begin.ts";
import { closeConsole } from "../console/open-console.ts";
import type { Reach } from "../reach.ts";
import { askInScope } from "../scope.ts";
import { askedSentence } from "./asked-sentence.ts";
import { type AnswerForm, showPane } from "./gallery.ts";
import { noteAsked } from "./note-asked.ts";
import { paramsOf, type Written } from "./written.ts";

/** An answer, what it answers, and whose word it is. */
export type Answered = {
  readonly entry: CatalogueEntry;
  readonly written: Written;
  readonly answer: QuestionAnswer;
  readonly scope: Scope;
};

/** How the question that was asked last stands. */
type Asking =
  | { readonly state: "idle" }
  | { readonly state: "asking"; readonly entry: CatalogueEntry; readonly stopping: AbortController }
  | { readonly state: "failed"; readonly entry: CatalogueEntry; readonly error: unknown }
  | ({ readonly state: "answered" } & Answered);

export const notAsked: { readonly asking: Asking } = { asking: { state: "idle" } };

export const useAsking = create<{ readonly asking: Asking }>()(() => notAsked);

/**
 * Asks a ready question, in place of what is being asked, and shows its answer in the form that suits
 * it, as one Step. A failure is kept, to be told beside the question.
 */
export async function askReady(
  reach: Reach,
  entry: CatalogueEntry,
  written: Written,
): Promise<void> {
  stopAskingReady();
  const stopping = new AbortController();
  const settle = (asking: Asking) => {
    if (!stopping.signal.aborted) useAsking.setState({ asking });
  };
  settle({ state: "asking", entry, stopping });
  try {
    const answered = await answerOf(reach, { entry, written, signal: stopping.signal });
    stopping.signal.throwIfAborted();
    settle({ state: "answered", ...answered });
    show(reach, answered, entry.show.as);
  } catch (error) {
    settle({ state: "failed", entry, error });
  }
}

/** Takes back what is being asked. */
export function stopAskingReady(): void {
  const { asking } = useAsking.getState();
  if (asking.state !== "asking") return;
  asking.stopping.abort();
  useAsking.setState(notAsked);
}

/** Turns the answer to another form; what is drawn already is not drawn again. */
export function turnAnswer(reach: Reach, answered: Answered, form: AnswerForm): void {
  if (form === "graph") draw(reach, answered);
  else {
    closeConsole();
    showPane(form);
  }
}

type Asked = {
  readonly entry: CatalogueEntry;
  readonly written: Written;
  readonly signal: AbortSignal;
};

async function answerOf(reach: Reach, { entry, written, signal }: Asked): Promise<Answered> {
  const { session, asks } = reach;
  const asked = { name: entry.name, params: paramsOf(entry, written) };
  const { answer, scope } = await askInScope(session, (within) =>
    askQuestion(asked, within, signal),
  );
  session.learn(answer, scope);
  await learnCommodities(session, asks, scope, signal);
  return { entry, written, answer, scope };
}

/** An answer that names nothing to be drawn is a table in any case; one without rows leaves all as it is. */
function show(reach: Reach, answered: Answered, as: AnswerForm): void {
  const { nodes, rows } = answered.answer;
  const form = as === "graph" && nodes.length === 0 ? "table" : as;
  if (form === "graph") {
    showPane(null);
    draw(reach, answered);
    return;
  }
  noteAsked(reach.session, askedSentence(answered), questionOf(answered));
  if (rows.length > 0) turnAnswer(reach, answered, form);
  else showPane(null);
}

function draw(reach: Reach, answered: Answered): void {
  showAnswer(reach, answered.answer, askedSentence(answered, "drawn"), questionOf(answered));
}

/** What was asked, as a Step keeps it. */
function questionOf({ entry, written, scope }: Answered): Question {
  const input: Json = { name: entry.name, params: paramsOf(entry, written), ...inScope(scope) };
  return { endpoint: "run-query", input };
}
