import { useEffect, useRef } from "react";

import { useSession } from "../session/session.ts";
import type { Panels } from "./use-panels.ts";

/** On a narrow page the paths are read in the sheet, which comes up in place of the question. */
export function useSheetForPaths({ narrow, openRight }: Panels): void {
  const question = useSession(({ workspace }) => workspace.question);
  const before = useRef(question);
  useEffect(() => {
    const isNew = before.current !== question && question !== null;
    before.current = question;
    if (isNew && narrow) openRight();
  }, [question, narrow, openRight]);
}
