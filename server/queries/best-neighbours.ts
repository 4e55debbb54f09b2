import * as z from "zod";

import { EntityId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { around, conditionParams, type Conditions, meetsConditions } from "./around.ts";
import type { Order } from "./choose-neighbours.ts";

const Neighbour = z.object({
  id: EntityId,
  /** Relations to it that meet the conditions. */
  links: z.int(),
});
type Neighbour = z.infer<typeof Neighbour>;

type Asked = Conditions & { readonly order: Order; readonly limit: number };

/** As chooseNeighbours orders them; no number counts as below any. */
const orders: Readonly<Record<Order, string>> = {
  degree: "degree DESC, support DESC, id",
  support: "support DESC, degree DESC, id",
};

/**
 * The neighbours to show first, over all documents. The engine sorts them, so that of a hub's many
 * only those that are shown cross over.
 */
export async function bestNeighbours(
  graph: Graph,
  { order, limit, ...asked }: Asked,
  patience: Patience,
): Promise<Neighbour[]> {
  const cypher = `
    ${around(asked.direction)} WHERE ${meetsConditions} AND NOT b.id IN $ids
    WITH b, count(r) AS links, max(coalesce(r.confidence, -1)) AS support
    RETURN b.id AS id, b.neighbours AS degree, links, support
    ORDER BY ${orders[order]}
    LIMIT $limit
  `;
  const params = { ...conditionParams(asked), limit };
  return graph.read({ name: "best-neighbours", cypher, params, row: Neighbour }, patience);
}
