import type { CypherLine } from "../../contract/endpoints/cypher.ts";
import type { Subgraph } from "../../contract/graph.ts";
import type { Ask, Graph, GraphValue } from "../engine/graph.ts";
import { things } from "../queries/things.ts";
import type { Clock } from "./clock.ts";
import { idsIn } from "./ids-in.ts";
import { toWire } from "./to-wire.ts";

export type Timed = {
  readonly clock: Clock;
  /** Milliseconds that reading the text took. */
  readonly gate: number;
};

type Parts = Timed & {
  readonly graph: Graph;
  readonly signal: AbortSignal;
  /** How many things and relations are sent along. */
  readonly most: number;
};

/** What a question is answered with, as lines: the graph of the rows stands behind the last row. */
export async function* answerLines(
  question: Ask,
  { graph, signal, most, clock, gate }: Parts,
): AsyncGenerator<CypherLine, undefined> {
  const values: GraphValue[] = [];
  let first = 0;
  for await (const piece of graph.ask(question, signal)) {
    first ||= clock();
    if (piece.type === "columns") yield { type: "columns", columns: [...piece.columns] };
    else if (piece.type === "row") {
      values.push(...piece.values);
      yield { type: "row", values: piece.values.map(toWire) };
    } else {
      yield { type: "graph", ...(await graphOf(graph, idsIn(values, most), signal)) };
      const timings = { gate, first, total: clock() };
      yield { type: "end", truncated: piece.truncated, timings };
    }
  }
}

async function graphOf(
  graph: Graph,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Subgraph> {
  const { nodes, edges } = await things(graph, { ids, between: false }, { signal });
  return { nodes, edges };
}
