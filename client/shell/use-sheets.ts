import { useEscape } from "./use-escape.ts";
import { useSheetForPaths } from "./use-sheet-for-paths.ts";
import { useSheetForPicks } from "./use-sheet-for-picks.ts";
import { useSheetForQuestions } from "./use-sheet-for-questions.ts";
import type { Panels } from "./use-panels.ts";

/** On a narrow page what is to be read comes up from below, and goes with Escape. */
export function useSheets(panels: Panels, covered: boolean): void {
  useEscape(panels, covered);
  useSheetForPicks(panels);
  useSheetForPaths(panels);
  useSheetForQuestions(panels);
}
