import { skipToken, useQuery } from "@tanstack/react-query";

import type { GraphEdge, GraphNode } from "../../../contract/graph.ts";
import type { EntityId, RelationId } from "../../../contract/ids.ts";
import { fetchThings } from "../../api/ask-things.ts";
import { useRevision } from "../../api/queries.ts";
import { useSession } from "../../session/session.ts";
import { isRelation, type ThingId } from "../../workspace/workspace.ts";

/** What ids stand for, in the view or not; undefined while that is not known. */
export type Parts = {
  readonly node: (id: EntityId) => GraphNode | undefined;
  readonly edge: (id: RelationId) => GraphEdge | undefined;
};

/** Asks after those ids that the page does not know yet. */
export function useParts(ids: readonly ThingId[]): Parts {
  const { nodes, edges } = useSession(({ contents }) => contents);
  const revision = useRevision();
  const unknown = [...new Set(ids)].filter((id) =>
    isRelation(id) ? !edges.has(id) : !nodes.has(id),
  );
  const { data } = useQuery({
    queryKey: ["parts", unknown, revision],
    queryFn:
      unknown.length > 0 ? ({ signal }) => fetchThings(unknown, undefined, signal) : skipToken,
    placeholderData: (before) => before,
  });
  return {
    node: (id) => nodes.get(id) ?? data?.nodes.find((one) => one.id === id),
    edge: (id) => edges.get(id) ?? data?.edges.find((one) => one.id === id),
  };
}
