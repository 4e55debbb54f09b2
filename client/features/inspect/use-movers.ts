import { useQuery } from "@tanstack/react-query";

import type { EntityId } from "../../../contract/ids.ts";
import { published } from "../../../contract/limits.ts";
import { expandThings } from "../../api/ask-things.ts";
import { useRevision } from "../../api/queries.ts";
import { inScope } from "../../api/scope.ts";
import { useShownScope } from "../../session/use-shown-scope.ts";

/** Which of these flows somebody is named for as moving them, whether in the view or not. */
export function useMovers(flows: readonly EntityId[]) {
  const revision = useRevision();
  const scope = useShownScope();
  const ids = flows.slice(0, published.expandIds);
  return useQuery({
    queryKey: ["movers", ids, scope, revision],
    queryFn: async ({ signal }) => {
      const { edges } = await expandThings(
        {
          ids: [...ids],
          types: ["FLOW_BY"],
          limit: published.expandNeighbours,
          ...inScope(scope),
        },
        signal,
      );
      return new Set(edges.map(({ from }) => from));
    },
    enabled: ids.length > 0,
    placeholderData: (before) => before,
  });
}
