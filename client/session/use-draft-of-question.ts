import { useEffect } from "react";

import { usePathsDraft } from "./paths-draft.ts";
import { useSession } from "./session.ts";

/** The draft goes where the question of the view goes: with undo, with a link, with a reload. */
export function useDraftOfQuestion(): void {
  const question = useSession(({ workspace }) => workspace.question);
  useEffect(() => {
    if (question) usePathsDraft.getState().begin(question);
  }, [question]);
}
