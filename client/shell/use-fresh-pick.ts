import { useState } from "react";

import { useSession } from "../session/session.ts";

/** Whether something is picked that was not when the question was asked: only that hides its answer. */
export function useFreshPick(): boolean {
  const selection = useSession(({ workspace }) => workspace.selection);
  const question = useSession(({ workspace }) => workspace.question);
  const [held, setHeld] = useState({ question, selection });
  if (held.question !== question) setHeld({ question, selection });
  const isOld = held.question === question && held.selection === selection && question !== null;
  return selection.length > 0 && !isOld;
}
