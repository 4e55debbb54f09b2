import { useQuery } from "@tanstack/react-query";

import { things } from "../../../contract/endpoints/explore.ts";
import type { RelationId } from "../../../contract/ids.ts";
import { call } from "../../api/call.ts";
import { useRevision, useSchema } from "../../api/queries.ts";
import { naming } from "../../session/naming.ts";

/** Relations of the data read aloud; empty until they are known. */
export function useSentences(ids: readonly RelationId[]): readonly string[] {
  const revision = useRevision();
  const relationTypes = useSchema().data?.relationTypes;
  const found = useQuery({
    queryKey: ["sentences", ids, revision],
    queryFn: ({ signal }) => withEnds(ids, signal),
    enabled: ids.length > 0,
  }).data;
  if (!found) return [];
  const { alone } = naming(
    {
      nodes: new Map(found.nodes.map((node) => [node.id, node])),
      edges: new Map(found.edges.map((edge) => [edge.id, edge])),
    },
    relationTypes,
  );
  return found.edges.map(({ id }) => alone(id));
}

async function withEnds(ids: readonly RelationId[], signal: AbortSignal) {
  const { edges } = await call(things, { ids: [...ids] }, signal);
  const ends = edges.flatMap(({ from, to, properties }) => [
    from,
    to,
    ...(properties?.commodity ? [properties.commodity] : []),
  ]);
  if (ends.length === 0) return { nodes: [], edges };
  const { nodes } = await call(things, { ids: [...new Set(ends)] }, signal);
  return { nodes, edges };
}
