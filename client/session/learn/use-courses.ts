import { useQuery } from "@tanstack/react-query";

import { useLearnDesk } from "./learn-desk.ts";
import { askWorker } from "./simulation-desk.ts";
import type { RunInView } from "./use-run.ts";

/** So many runs make a band that stays where it is, and come at once. */
const familySize = 200;

/** What the run gives, base and changed; while another is on its way, the one before. */
export function useCourses({ model, run }: RunInView) {
  const hasBands = useLearnDesk((desk) => desk.hasBands);
  const { scenario, until } = run;
  const family = hasBands ? familySize : 0;
  return useQuery({
    queryKey: ["simulation", model.program, scenario, until, family],
    queryFn: ({ signal }) =>
      askWorker({ as: "run", program: model.program, model, scenario, until, family }, signal),
    placeholderData: (before, query) => (query?.queryKey[1] === model.program ? before : undefined),
    staleTime: Infinity,
    retry: false,
  });
}
