import type { Subgraph } from "../../contract/graph.ts";
import { EntityId, RelationId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { edgesBetween } from "./edges-between.ts";
import { edgesById } from "./edges-by-id.ts";
import { nodesById } from "./nodes-by-id.ts";
import type { Within } from "./within.ts";

export type Asked = { readonly ids: readonly string[]; readonly between: boolean };

/**
 * Things and relations by id, and with `between` the relations among the things. A relation brings
 * its ends. What is not there, or not in scope, is missing.
 */
export async function things(
  graph: Graph,
  { ids, between }: Asked,
  within: Within,
): Promise<Subgraph & { missing: string[] }> {
  const relations = ids.flatMap((id) => RelationId.safeParse(id).data ?? []);
  const named = ids.flatMap((id) => entityId(id) ?? []);
  const asked = await edgesById(graph, relations, within);
  const ends = asked.flatMap(({ from, to }) => [from, to]);
  const [nodes, among] = await Promise.all([
    nodesById(graph, [...named, ...ends], within),
    between ? edgesBetween(graph, named, within) : [],
  ]);
  const edges = [...new Map([...asked, ...among].map((edge) => [edge.id, edge])).values()];
  const found = new Set<string>([...nodes, ...edges].map(({ id }) => id));
  return { nodes, edges, missing: [...new Set(ids)].filter((id) => !found.has(id)) };
}

/** An id of a relation has the form of a thing's. */
function entityId(id: string): EntityId | undefined {
  return RelationId.safeParse(id).success ? undefined : EntityId.safeParse(id).data;
}
