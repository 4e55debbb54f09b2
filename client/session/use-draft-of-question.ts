import { useEffect, useRef } from "react";

import { usePathsDraft } from "./paths-draft.ts";
import { turnTo } from "./questions/gallery.ts";
import { useSession } from "./session.ts";

/**
 * The draft goes where the question of the view goes: with undo, with a link, with a reload. Whoever
 * comes to another question comes to where paths are asked for.
 */
export function useDraftOfQuestion(): void {
  const question = useSession(({ workspace }) => workspace.question);
  const before = useRef(question);
  useEffect(() => {
    if (question) usePathsDraft.getState().begin(question);
    if (question && before.current !== question) turnTo("paths");
    before.current = question;
  }, [question]);
}
