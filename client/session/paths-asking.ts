import { create } from "zustand";

import type { EntityId, RelationId } from "../../contract/ids.ts";
import { type Lift, lifted } from "../../contract/paths/lift.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";
import { askPaths } from "./paths/ask-paths.ts";
import { type End, questionOf, usePathsDraft, withAvoided, withEnd } from "./paths-draft.ts";
import type { Reach } from "./reach.ts";
import { switchAllDocuments } from "./switches.ts";

/** How the search stands: none under way, one that can be stopped, or why the last one failed. */
type Asking =
  | { readonly state: "idle" }
  | { readonly state: "asking"; readonly stopping: AbortController }
  | { readonly state: "failed"; readonly error: unknown };

const idle: { readonly asking: Asking } = { asking: { state: "idle" } };

export const usePathsAsking = create<{ readonly asking: Asking }>()(() => idle);

/** Asks, in place of what is being asked. A failure is kept, to be told beside the question. */
export async function askQuestion(reach: Reach, question: PathQuestion): Promise<void> {
  stopAsking();
  const stopping = new AbortController();
  usePathsAsking.setState({ asking: { state: "asking", stopping } });
  try {
    await askPaths(reach, question, stopping.signal);
    settle(stopping, { state: "idle" });
  } catch (error) {
    settle(stopping, { state: "failed", error });
  }
}

/** Takes back the search that is under way. */
export function stopAsking(): void {
  const { asking } = usePathsAsking.getState();
  if (asking.state === "asking") asking.stopping.abort();
  usePathsAsking.setState(idle);
}

/** What was stopped, or asked over, has nothing more to say. */
function settle(stopping: AbortController, asking: Asking): void {
  const now = usePathsAsking.getState().asking;
  if (now.state === "asking" && now.stopping === stopping) usePathsAsking.setState({ asking });
}

/** Asks what is written, once it is a question. */
async function askDraft(reach: Reach): Promise<void> {
  const question = questionOf(usePathsDraft.getState().draft);
  if (question) await askQuestion(reach, question);
}

/** Puts an end of the question, and asks it as soon as it has both. */
export async function askFromEnd(reach: Reach, end: End, ids: readonly EntityId[]): Promise<void> {
  const { draft, begin } = usePathsDraft.getState();
  begin(withEnd(draft, end, ids));
  await askDraft(reach);
}

/** Asks the same without this thing or relation. */
export async function askWithout(reach: Reach, id: EntityId | RelationId): Promise<void> {
  const { draft, begin } = usePathsDraft.getState();
  begin(withAvoided(draft, id));
  await askDraft(reach);
}

/** Gives up one condition of the question that was asked, and asks again. */
export async function askLifted(reach: Reach, question: PathQuestion, lift: Lift): Promise<void> {
  if (lift.condition === "documents") switchAllDocuments(reach.session, "on");
  await askQuestion(reach, lifted(question, lift));
}
