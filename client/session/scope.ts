import { canBeAsked, isSameScope, type Scope } from "../api/scope.ts";
import type { Session, SessionState } from "./create-session.ts";

type Switched = {
  readonly workspace: Pick<SessionState["workspace"], "documentsOff">;
  readonly documents: SessionState["documents"];
};

/**
 * The documents that count. While more are on beside those switched off than one question can name,
 * all count (isTooMany).
 */
export function scopeOf(state: Switched): Scope {
  const on = onIn(state);
  return on.length === state.documents.length || !canBeAsked(on) ? undefined : on;
}

/** Whether documents are switched off that count all the same. */
export function isTooMany(state: Switched): boolean {
  const on = onIn(state);
  return on.length < state.documents.length && !canBeAsked(on);
}

function onIn({ workspace, documents }: Switched) {
  return documents.flatMap(({ id }) => (workspace.documentsOff[id] ? [] : [id]));
}

/** An answer, and the documents whose word it is. */
export type Said<Answer> = { readonly answer: Answer; readonly scope: Scope };

/** Asks within the documents that are on; again where some were switched before the answer came. */
export async function askInScope<Answer>(
  { store }: Pick<Session, "store">,
  ask: (scope: Scope) => Promise<Answer>,
): Promise<Said<Answer>> {
  const scope = scopeOf(store.getState());
  const answer = await ask(scope);
  if (isSameScope(scope, scopeOf(store.getState()))) return { answer, scope };
  return askInScope({ store }, ask);
}
