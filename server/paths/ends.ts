import * as z from "zod";

import { EntityId } from "../../contract/ids.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";
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

/** The question names things that are not in the graph. */
export class UnknownThingsError extends Error {
  override name = "UnknownThingsError";
  readonly ids: readonly EntityId[];

  constructor(ids: readonly EntityId[]) {
    super(`There is no ${ids.slice(0, 3).join(", no ")} in the graph.`);
    this.ids = ids;
  }
}

/** All things that a question names as places of its paths. */
export function endsIn({ from, to, via = [] }: PathQuestion): EntityId[] {
  return [...from, ...to, ...via];
}

/** How many others each of these things touches. @throws UnknownThingsError */
export async function knownDegreesOf(
  graph: Graph,
  ids: readonly EntityId[],
  patience: Patience,
): Promise<Map<EntityId, number>> {
  const degrees = await degreesOf(graph, ids, patience);
  const unknown = ids.filter((id) => !degrees.has(id));
  if (unknown.length > 0) throw new UnknownThingsError(unknown);
  return degrees;
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
