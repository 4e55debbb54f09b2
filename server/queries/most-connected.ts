import * as z from "zod";

import { EntityId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";

const row = z.object({ id: EntityId });
const cypher = "MATCH (e:Entity) RETURN e.id AS id ORDER BY e.neighbours DESC, id LIMIT $limit";

/** How many things a graph without a composed view shows first. */
const limit = 25;
/** All things of a large graph are looked at. */
const milliseconds = 60_000;

/** The things that touch most others. */
export async function mostConnected(graph: Graph): Promise<EntityId[]> {
  const statement = { name: "most-connected", cypher, params: { limit }, row };
  return (await graph.read(statement, { milliseconds })).map(({ id }) => id);
}
