import { useState } from "react";

import type { ModelRun } from "../../../../contract/dynamics/model-run.ts";
import type { SimulationAnswer } from "../../../session/learn/task.ts";
import { useCourses } from "../../../session/learn/use-courses.ts";
import type { RunInView } from "../../../session/learn/use-run.ts";

/** A run, and what came of that very run. */
type Answered = { readonly run: ModelRun; readonly answer: SimulationAnswer };

/**
 * The run in view with its answer; while that is on its way, the one before with its own, so that no
 * sentence tells one run's change and another's effects.
 */
export function useAnswered(view: RunInView) {
  const { data, error, refetch, isPlaceholderData } = useCourses(view);
  const [last, setLast] = useState<Answered | null>(null);
  if (!data) return { answered: null, error, refetch };
  const isFresh = !isPlaceholderData && (last?.answer !== data || last.run !== view.run);
  const answered = isFresh ? { run: view.run, answer: data } : last;
  if (isFresh) setLast(answered);
  return { answered, error, refetch };
}
