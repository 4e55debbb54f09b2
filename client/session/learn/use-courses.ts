import { useQuery } from "@tanstack/react-query";

import { useLearnDesk } from "./learn-desk.ts";
import { askWorker } from "./simulation-desk.ts";
import type { RunInView } from "./use-run.ts";

/** So many runs make a band that stays where it is, and come at once. */
const familySize = 200;

/**
 * The run with what it gives, base and changed. While another is on its way, the one before with its
 * own, so that no sentence tells one run's change and another's effects.
 */
export function useCourses({ model, run }: RunInView) {
  const hasBands = useLearnDesk((desk) => desk.hasBands);
  const { scenario, until } = run;
  const family = hasBands ? familySize : 0;
  return useQuery({
    queryKey: ["simulation", model.program, scenario, until, family],
    queryFn: async ({ signal }) => {
      const task = { as: "run", program: model.program, model, scenario, until, family } as const;
      return { run, answer: await askWorker(task, signal) };
    },
    placeholderData: (before, query) => (query?.queryKey[1] === model.program ? before : undefined),
    staleTime: Infinity,
    retry: false,
  });
}
