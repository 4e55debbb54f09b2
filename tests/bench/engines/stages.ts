import type * as z from "zod";

import type { Graph, Params, Patience, Statement } from "../../../server/engine/graph.ts";

/** A text with its parameters, as it went to the engine. */
type Text = { readonly cypher: string; readonly params: Params };

/** Texts that were under way together; the next stage waited for all of them. */
export type Stage = readonly Text[];

/**
 * What a question asks of the engine, stage by stage, so that the same work can be done over the
 * bare driver: the difference is what we add.
 */
export async function stagesOf(
  graph: Graph,
  ask: (graph: Graph) => Promise<unknown>,
): Promise<Stage[]> {
  const stages: Text[][] = [];
  let running = 0;
  async function read<Row extends z.ZodType>(
    statement: Statement<Row>,
    patience?: Patience,
  ): Promise<z.output<Row>[]> {
    const { cypher, params } = statement;
    if (running === 0) stages.push([]);
    stages.at(-1)?.push({ cypher, params });
    running += 1;
    try {
      return await graph.read(statement, patience);
    } finally {
      running -= 1;
    }
  }
  await ask({ ...graph, read });
  return stages;
}
