import { skipToken, useQuery } from "@tanstack/react-query";

import type { PathsLeftOut } from "../../../contract/endpoints/paths.ts";
import { fetchPathsLeftOut } from "../../api/ask-paths.ts";
import { useRevision } from "../../api/queries.ts";
import { inScope } from "../../api/scope.ts";
import { useScope } from "../use-scope.ts";
import { usePaths } from "./use-paths.ts";

/** What the conditions keep out; asked for only once there are paths. */
export function useLeftOut(): {
  readonly leftOut: PathsLeftOut | undefined;
  readonly isPending: boolean;
} {
  const { question, found } = usePaths();
  const scope = useScope();
  const revision = useRevision();
  const isWanted = question !== null && found !== undefined && found.paths.length > 0;
  const { data, isPending } = useQuery({
    queryKey: ["paths-left-out", question, scope, revision],
    queryFn: isWanted
      ? ({ signal }) => fetchPathsLeftOut({ ...question, ...inScope(scope) }, signal)
      : skipToken,
    staleTime: Infinity,
  });
  return { leftOut: data, isPending: isWanted && isPending };
}
