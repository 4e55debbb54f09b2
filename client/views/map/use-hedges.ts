import { useQueries } from "@tanstack/react-query";

import type { GraphEdge } from "../../../contract/graph.ts";
import type { RelationId } from "../../../contract/ids.ts";
import { relationOptions, useRevision } from "../../api/queries.ts";
import type { RelationDetail } from "../../../contract/endpoints/details.ts";
import { useShownScope } from "../../session/use-shown-scope.ts";

/** The words that limit the ways of currents; an edge says only that there is one. */
export function useHedges(edges: Iterable<GraphEdge>): ReadonlyMap<RelationId, string> {
  const revision = useRevision();
  const scope = useShownScope();
  const limited = [...edges].filter(({ kind, hedged }) => kind === "ROUTED_VIA" && hedged);
  return useQueries({
    queries: limited.map(({ id }) => relationOptions(id, scope, revision)),
    combine: hedgesOf,
  });
}

function hedgesOf(
  answers: readonly { readonly data?: RelationDetail | undefined }[],
): ReadonlyMap<RelationId, string> {
  return new Map(
    answers.flatMap(({ data }): [RelationId, string][] => {
      const hedge = data?.claims.find((claim) => claim.hedge !== undefined)?.hedge;
      return data && hedge !== undefined ? [[data.edge.id, hedge]] : [];
    }),
  );
}
