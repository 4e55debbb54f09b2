import * as z from "zod";

import {
  type Graph,
  type GraphValue,
  type Params,
  type Statement,
  type Write,
} from "../../server/engine/graph.ts";

/** Runs for minutes on either engine, and holds next to nothing in memory. */
export const endlessText =
  "UNWIND range(1, 5000) AS a UNWIND range(1, 5000) AS b UNWIND range(1, 5000) AS c WITH a * b * c AS p WHERE p % 7 = 3 RETURN count(*) AS n";

/** Runs for about a second. */
export const slowText =
  "UNWIND range(1, 1200) AS a UNWIND range(1, 3000) AS b WITH a * b AS p WHERE p % 7 = 3 RETURN count(*) AS n";

export const slowAnswer = [{ n: 441_098 }];

const Row = z.custom<Readonly<Record<string, GraphValue>>>();

export function aQuestion(cypher: string, params: Params = {}): Statement<typeof Row> {
  return { name: "a-question", cypher, params, row: Row };
}

/** The things there are, by id. */
export function thingsIn(graph: Graph): Promise<unknown> {
  return graph.read(aQuestion("MATCH (n:Thing) RETURN n.id AS id, n.v AS v ORDER BY id"));
}

export function aThing(id: string, v: GraphValue = 1): Write {
  return {
    name: "a-thing",
    cypher: "MERGE (n:Thing {id: $id}) SET n.v = $v",
    params: { id, v },
  };
}
