import * as z from "zod";

import type { Graph } from "../engine/graph.ts";
import { chunksOf } from "./batches.ts";

const cypher =
  "UNWIND $ids AS id MATCH (thing:Entity {id: id}) RETURN id, thing.neighbours AS neighbours";
const row = z.object({ id: z.string(), neighbours: z.int() });
const idsPerRead = 2_000;

/** How many others each of these things touches; one that is not there is left out. */
export async function degreesOf(
  graph: Graph,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, number>> {
  const chunks = [...chunksOf([...new Set(ids)], idsPerRead)].map(async (chunk) =>
    graph.read({ name: "degrees", cypher, params: { ids: chunk }, row }, signal ? { signal } : {}),
  );
  const found = (await Promise.all(chunks)).flat();
  return new Map(found.map(({ id, neighbours }) => [id, neighbours]));
}
