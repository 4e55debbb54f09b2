import * as z from "zod";

import { EntityId, RelationId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { around, conditionParams, type Conditions, meetsConditions } from "./around.ts";

/** A relation of a neighbourhood, as little of it as choosing takes. */
const Link = z.object({
  id: RelationId,
  other: EntityId,
  /** How many things the other one touches. */
  degree: z.int(),
  /** 0 to 100; -1 where it has no number. */
  support: z.int(),
});
export type Link = z.infer<typeof Link>;

/** The relations of these things that meet the conditions, over all documents. */
export async function linksOf(
  graph: Graph,
  asked: Conditions,
  patience: Patience,
): Promise<Link[]> {
  const cypher = `
    ${around(asked.direction)} WHERE ${meetsConditions}
    RETURN r.id AS id, b.id AS other, b.neighbours AS degree, coalesce(r.confidence, -1) AS support
  `;
  const params = conditionParams(asked);
  return graph.read({ name: "links-of", cypher, params, row: Link }, patience);
}
