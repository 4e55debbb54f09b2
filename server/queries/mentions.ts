import * as z from "zod";

import { Mention } from "../../contract/endpoints/details.ts";
import type { EntityId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { StoredEntity, toGraphNode } from "../store/stored-entity.ts";

const cypher = "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e {.*} AS thing";
const Shown = Mention.strip();
const row = z.object({
  thing: StoredEntity.transform((stored) => Shown.parse(toGraphNode(stored))),
});

/** The names of these things, to be read and not drawn. */
export async function mentions(
  graph: Graph,
  ids: readonly EntityId[],
  patience: Patience,
): Promise<ReadonlyMap<EntityId, Mention>> {
  if (ids.length === 0) return new Map();
  const params = { ids: [...new Set(ids)] };
  const rows = await graph.read({ name: "mentions", cypher, params, row }, patience);
  return new Map(rows.map(({ thing }) => [thing.id, thing]));
}
