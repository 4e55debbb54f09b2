import { skipToken, useQuery } from "@tanstack/react-query";

import type { GraphNode } from "../../../contract/graph.ts";
import { EntityId } from "../../../contract/ids.ts";
import { fetchThings } from "../../api/ask-things.ts";
import { useRevision } from "../../api/queries.ts";
import { useSession } from "../session.ts";

/** The thing of an id, in the view or not; undefined while it is not known, null where there is none. */
export type ThingOf = (text: string) => GraphNode | null | undefined;

/** Things by their ids; those that the page does not know are fetched. */
export function useThings(texts: readonly string[]): ThingOf {
  const nodes = useSession(({ contents }) => contents.nodes);
  const lacking = texts.flatMap((text) => idOf(text) ?? []).filter((id) => !nodes.has(id));
  const revision = useRevision();
  const { data } = useQuery({
    queryKey: ["lacking-things", lacking, revision],
    queryFn:
      lacking.length > 0 ? ({ signal }) => fetchThings(lacking, undefined, signal) : skipToken,
  });
  return (text) => {
    const id = idOf(text);
    const thing = id && (nodes.get(id) ?? data?.nodes.find((node) => node.id === id));
    return thing ?? (data || !id ? null : undefined);
  };
}

function idOf(text: string): EntityId | undefined {
  return EntityId.safeParse(text).data;
}
