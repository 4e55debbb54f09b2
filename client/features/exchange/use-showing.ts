import { useState } from "react";

import { explain } from "../../api/explain.ts";
import type { Reach } from "../../session/reach.ts";
import type { Done } from "./import-state.ts";
import { showNews } from "./show-news.ts";

/** Brings what is new into view, and closes the dialog that stands before it. */
export function useShowing(
  reach: Reach,
  done: Pick<Done, "report" | "news">,
  onShown: () => void,
): { readonly isBusy: boolean; readonly why: string | null; readonly begin: () => void } {
  const [isBusy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const show = async () => {
    setBusy(true);
    try {
      await showNews(reach, done);
      onShown();
    } catch (error) {
      setWhy(explain(error));
      setBusy(false);
    }
  };
  return { isBusy, why, begin: () => void show() };
}
