import * as z from "zod";

import type { GraphNode } from "../../contract/graph.ts";
import type { DocumentId, EntityId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { StoredEntity, toGraphNode } from "../store/stored-entity.ts";
import { mentionedIn } from "./mentioned-in.ts";
import { neighboursIn } from "./neighbours-in.ts";
import type { Within } from "./within.ts";

const cypher = "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e {.*} AS node";
const row = z.object({ node: StoredEntity.transform((stored) => toGraphNode(stored)) });

/**
 * The things with these ids, in the order asked for; one that is not there is left out. In scope a
 * thing is there when a claim in scope speaks of it, and its neighbours are counted there.
 */
export async function nodesById(
  graph: Graph,
  ids: readonly EntityId[],
  { documents, ...patience }: Within,
): Promise<GraphNode[]> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return [];
  const rows = await graph.read(
    { name: "nodes-by-id", cypher, params: { ids: asked }, row },
    patience,
  );
  const found = new Map(rows.map(({ node }) => [node.id, node]));
  const nodes = asked.flatMap((id) => found.get(id) ?? []);
  return documents === undefined ? nodes : inScope(graph, nodes, { documents, ...patience });
}

async function inScope(
  graph: Graph,
  nodes: readonly GraphNode[],
  within: Patience & { readonly documents: readonly DocumentId[] },
): Promise<GraphNode[]> {
  const ids = nodes.map(({ id }) => id);
  const [neighbours, mentioned] = await Promise.all([
    neighboursIn(graph, ids, within),
    mentionedIn(graph, ids, within),
  ]);
  return nodes.flatMap((node) => {
    const count = neighbours.get(node.id)?.size ?? 0;
    return count > 0 || mentioned.has(node.id) ? [{ ...node, neighbours: count }] : [];
  });
}
