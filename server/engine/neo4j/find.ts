import { type Record as Row, type Session } from "neo4j-driver";

import { type GraphValue, type Params } from "../graph.ts";
import { type Found } from "../parse-rows.ts";
import { encodeParams } from "./encode-params.ts";
import { type Errand } from "./line.ts";
import { toGraphValue } from "./to-graph-value.ts";

export type Finding = {
  readonly name: string;
  readonly cypher: string;
  readonly params: Params;
  /** After so long Neo4j itself ends it. */
  readonly milliseconds: number;
};

/**
 * A question of ours, whole. It is a transaction of its own, and a single message: what tries it
 * again is here and not in the driver, which would repeat one that took too much memory.
 * @throws GraphStatementError for parameters that cannot be sent
 */
export function find({ name, cypher, params, milliseconds }: Finding): Errand<Found> {
  const encoded = encodeParams(params);
  return {
    stay: { pool: "ours", access: "READ", fetchSize: -1 },
    act: async (session: Session) => {
      const options = { timeout: milliseconds, metadata: { app: "contraflow", question: name } };
      const result = session.run(cypher, encoded, options);
      const { records } = await result;
      return { columns: await result.keys(), rows: records.map(valuesOf) };
    },
  };
}

/** By place: the driver's own records lose a column named `__proto__`. */
export function valuesOf(row: Row): GraphValue[] {
  return row.keys.map((_column, index) => toGraphValue(row.get(index)));
}
