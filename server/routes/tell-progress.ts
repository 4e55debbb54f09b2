import type { ImportProgress } from "../../contract/endpoints/exchange.ts";

export type TellProgress = (progress: ImportProgress) => void;

/** Between two that are told of one stage. */
const milliseconds = 100;

/** Passes on each new stage, and of what lies between no more than someone can follow. */
export function tellProgress(
  tell: TellProgress,
  now: () => number = () => performance.now(),
): TellProgress {
  let last: { readonly stage: string; readonly at: number } | null = null;
  return (progress) => {
    const at = now();
    if (last?.stage === progress.stage && at < last.at + milliseconds) return;
    last = { stage: progress.stage, at };
    tell(progress);
  };
}
