import * as z from "zod";

import type { EntityId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { around } from "./around.ts";

const row = z.object({ relations: z.int() });
const cypher = `${around("any")} RETURN count(DISTINCT r.id) AS relations`;

/** How many relations these things have, whatever the conditions; over all documents. */
export async function countLinks(
  graph: Graph,
  ids: readonly EntityId[],
  patience: Patience,
): Promise<number> {
  const [found] = await graph.read({ name: "count-links", cypher, params: { ids }, row }, patience);
  return found?.relations ?? 0;
}
