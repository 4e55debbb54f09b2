import { skipToken, useQuery } from "@tanstack/react-query";

import type { Scenario } from "../../../../contract/dynamics/scenario.ts";
import type { ServedModel } from "../../../../contract/endpoints/models.ts";
import type { LessonRun } from "../../../../contract/lessons/lesson.ts";
import { askWorker } from "../../../session/learn/simulation-desk.ts";
import type { SimulationAnswer } from "../../../session/learn/task.ts";

/** What the learner's own scenario gives; null before one is tried. */
export function useTried(
  model: ServedModel,
  run: LessonRun,
  tried: Scenario | null,
): SimulationAnswer | null {
  const { program } = model;
  const until = run.until ?? model.until;
  const { data } = useQuery({
    queryKey: ["simulation", program, tried, until, 0],
    queryFn: tried
      ? ({ signal }) =>
          askWorker({ as: "run", program, model, scenario: tried, until, family: 0 }, signal)
      : skipToken,
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
  return tried && data ? data : null;
}
