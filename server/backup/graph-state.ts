import * as z from "zod";

import type { Graph } from "../engine/graph.ts";
import type { GraphState } from "./backup-name.ts";

const Mark = z
  .object({ revision: z.int(), batch: z.uuid() })
  .transform(({ revision, batch }): GraphState => ({ revision, write: batch.slice(0, 8) }));

/** Which state the graph is in; null while nothing was written to it. */
export async function graphState(graph: Graph, signal: AbortSignal): Promise<GraphState | null> {
  const question = {
    name: "graph-state",
    cypher:
      'MATCH (mark:Contraflow {id: "mark"}) RETURN mark.revision AS revision, mark.batch AS batch',
    params: {},
    row: Mark,
  };
  const [state] = await graph.read(question, { signal });
  return state ?? null;
}
