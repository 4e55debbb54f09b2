import * as z from "zod";

import type { Graph, Write } from "../engine/graph.ts";

/** What was seeded: which pack, which version of it, and by which shape it lies. */
export const PackMark = z.object({
  id: z.string(),
  version: z.int(),
  hash: z.string(),
  shape: z.int(),
});
export type PackMark = z.infer<typeof PackMark>;

export function readPackMarks(graph: Graph): Promise<PackMark[]> {
  return graph.read({
    name: "pack-marks",
    cypher:
      "MATCH (p:Pack) RETURN p.id AS id, p.version AS version, p.hash AS hash, p.shape AS shape",
    params: {},
    row: PackMark,
  });
}

export function markPacks(marks: readonly PackMark[]): Write {
  return {
    name: "mark-packs",
    cypher: "UNWIND $rows AS row MERGE (p:Pack {id: row.id}) SET p = row",
    params: { rows: marks },
  };
}
