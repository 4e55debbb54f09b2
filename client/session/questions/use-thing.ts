import { skipToken, useQuery } from "@tanstack/react-query";

import type { GraphNode } from "../../../contract/graph.ts";
import { EntityId } from "../../../contract/ids.ts";
import { fetchThings } from "../../api/ask-things.ts";
import { useRevision } from "../../api/queries.ts";
import { useSession } from "../session.ts";

/** The thing of an id, in the view or not; undefined while it is not known, or is none. */
export function useThing(text: string): GraphNode | undefined {
  const id = EntityId.safeParse(text).data;
  const known = useSession(({ contents }) => (id ? contents.nodes.get(id) : undefined));
  const revision = useRevision();
  const { data } = useQuery({
    queryKey: ["thing", id, revision],
    queryFn: id && !known ? ({ signal }) => fetchThings([id], undefined, signal) : skipToken,
  });
  return known ?? data?.nodes.find((node) => node.id === id);
}
