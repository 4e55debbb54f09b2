import { useEffect, useRef } from "react";

import { useSession } from "../session/session.ts";
import type { Panels } from "./use-panels.ts";

/** On a narrow page what is picked is read in a sheet, which comes up by itself. */
export function useSheetForPicks({ narrow, openRight }: Panels): void {
  const selection = useSession(({ workspace }) => workspace.selection);
  const before = useRef(selection);
  useEffect(() => {
    const isNew = before.current !== selection && selection.length > 0;
    before.current = selection;
    if (isNew && narrow) openRight();
  }, [selection, narrow, openRight]);
}
