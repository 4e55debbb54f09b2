import * as z from "zod";

import { EntityId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";

const row = z.object({ id: EntityId, degree: z.int() });
const cypher =
  "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, e.neighbours AS degree";

/** How many others each of these things touches; one that is not there is left out. */
export async function degreesOf(
  graph: Graph,
  ids: readonly EntityId[],
  patience: Patience,
): Promise<Map<EntityId, number>> {
  const params = { ids: [...new Set(ids)] };
  const rows = await graph.read({ name: "degrees", cypher, params, row }, patience);
  return new Map(rows.map(({ id, degree }) => [id, degree]));
}

/** Those of the ends that paths may touch. */
export function without(
  ends: ReadonlyMap<EntityId, number>,
  { ids, avoid = [] }: { ids: readonly EntityId[]; avoid?: readonly string[] | undefined },
): Map<EntityId, number> {
  const wanted = new Set<string>(ids);
  const shunned = new Set(avoid);
  return new Map([...ends].filter(([id]) => wanted.has(id) && !shunned.has(id)));
}
