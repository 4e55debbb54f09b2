import * as z from "zod";

import { viewEdge } from "../../contract/edge-view.ts";
import { type DocumentId, EntityId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { fromViewLists, viewLists, ViewLists } from "../store/view-lists.ts";
import { touchesDocuments } from "./within.ts";

const cypher = `
  UNWIND $ids AS id
  MATCH (a:Entity {id: id})-[r]-(b:Entity)
  WHERE b.id <> id AND ${touchesDocuments}
  RETURN a.id AS id, b.id AS other, r {${viewLists}} AS lists
`;
const row = z.object({
  id: EntityId,
  other: EntityId,
  lists: ViewLists.transform(fromViewLists),
});

/** For each of these things, the others it is related to as if only these documents existed. */
export async function neighboursIn(
  graph: Graph,
  ids: readonly EntityId[],
  { documents, ...patience }: Patience & { readonly documents: readonly DocumentId[] },
): Promise<ReadonlyMap<EntityId, ReadonlySet<EntityId>>> {
  if (ids.length === 0 || documents.length === 0) return new Map();
  const rows = await graph.read(
    { name: "neighbours-in", cypher, params: { ids, documents }, row },
    patience,
  );
  const scope = { documents: new Set<string>(documents) };
  const found = new Map<EntityId, Set<EntityId>>();
  for (const { id, other, lists: entries } of rows) {
    if (viewEdge(entries, scope) === null) continue;
    const others = found.get(id);
    if (others) others.add(other);
    else found.set(id, new Set([other]));
  }
  return found;
}
