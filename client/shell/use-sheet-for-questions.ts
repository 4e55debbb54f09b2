import { useEffect, useRef } from "react";

import { useGallery } from "../session/questions/gallery.ts";
import type { Panels } from "./use-panels.ts";

/**
 * On a narrow page a question that is opened stands in the sheet, in place of the list; an answer that
 * opens under the picture is not covered by it.
 */
export function useSheetForQuestions({ narrow, openRight, closeOverlays }: Panels): void {
  const turns = useGallery((state) => state.turns);
  const pane = useGallery((state) => state.pane);
  const before = useRef({ turns: 0, pane });
  useEffect(() => {
    const { turns: turnsBefore, pane: paneBefore } = before.current;
    before.current = { turns, pane };
    if (turnsBefore !== turns && narrow) openRight();
    if (paneBefore !== pane && pane !== null) closeOverlays();
  }, [turns, pane, narrow, openRight, closeOverlays]);
}
