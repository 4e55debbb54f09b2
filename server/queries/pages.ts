import type * as z from "zod";

import type { Graph, Patience } from "../engine/graph.ts";

/** How many things or claims are read at a time, so that others may ask in between. */
const pageSize = 5_000;
/** A page of a large graph is sorted out of all there is. */
const milliseconds = 60_000;

export type Paged<Row extends z.ZodType<{ readonly id: string }>> = {
  readonly name: string;
  /** Takes `$after`, an id, and `$size`, and answers in the order of the ids. */
  readonly cypher: string;
  readonly row: Row;
};

/** All rows of a question, a page at a time. */
export async function* pages<Row extends z.ZodType<{ readonly id: string }>>(
  graph: Graph,
  { name, cypher, row }: Paged<Row>,
  patience: Patience,
): AsyncGenerator<z.output<Row>[]> {
  yield* after("");

  async function* after(id: string): AsyncGenerator<z.output<Row>[]> {
    const statement = { name, cypher, params: { after: id, size: pageSize }, row };
    const page = await graph.read(statement, { milliseconds, ...patience });
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last !== undefined && page.length === pageSize) yield* after(last.id);
  }
}
