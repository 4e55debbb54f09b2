import { useEffect } from "react";

import { keepDraft, readTexts, useTexts } from "../../session/console/kept-texts.ts";
import { putText, useConsole } from "../../session/console/open-console.ts";
import { isSameText } from "../../session/console/saved-texts.ts";
import { useCalm } from "../../ui/use-calm.ts";

/** Milliseconds. */
const calm = 600;

/** Takes up what was being written when the page was left, and keeps what is written from here on. */
export function useKeptDraft(): void {
  useEffect(() => {
    readTexts();
    const { draft } = useConsole.getState();
    const kept = useTexts.getState().draft;
    if (draft.query === "" && draft.params === "" && kept.query !== "") putText(kept);
  }, []);
  const draft = useCalm(
    useConsole((state) => state.draft),
    calm,
  );
  useEffect(() => {
    const { draft: kept } = useTexts.getState();
    if (draft.query !== "" && !isSameText(draft, kept)) keepDraft(draft);
  }, [draft]);
}
