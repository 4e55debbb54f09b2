import * as z from "zod";

import type { Graph, Patience } from "../engine/graph.ts";
import { around, conditionParams, type Conditions, meetsConditions } from "./around.ts";

const LinkCount = z.object({
  /** Each once, those between the things themselves too. */
  relations: z.int(),
  /** Those that lead to another thing. */
  outside: z.int(),
  /** The other things, each once. */
  neighbours: z.int(),
});
type LinkCount = z.infer<typeof LinkCount>;

const none: LinkCount = { relations: 0, outside: 0, neighbours: 0 };

/** How many relations these things have that meet the conditions; over all documents. */
export async function countLinks(
  graph: Graph,
  asked: Conditions,
  patience: Patience,
): Promise<LinkCount> {
  const cypher = `
    ${around(asked.direction)} WHERE ${meetsConditions}
    WITH r, CASE WHEN b.id IN $ids THEN null ELSE b END AS other
    RETURN count(DISTINCT r) AS relations, count(other) AS outside,
      count(DISTINCT other) AS neighbours
  `;
  const params = conditionParams(asked);
  const statement = { name: "count-links", cypher, params, row: LinkCount };
  const [found = none] = await graph.read(statement, patience);
  return found;
}
