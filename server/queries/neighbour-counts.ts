import * as z from "zod";

import type { EntityDetail } from "../../contract/endpoints/details.ts";
import type { EntityId } from "../../contract/ids.ts";
import { RelationType } from "../../graph-seed/ontology/ids.ts";
import type { GraphEdge } from "../../contract/graph.ts";
import type { Graph } from "../engine/graph.ts";
import { compare } from "../../contract/compare.ts";
import { edgesAround } from "./edges-around.ts";
import type { Within } from "./within.ts";

type Counts = EntityDetail["neighbourCounts"];

const row = z.object({
  kind: RelationType,
  direction: z.enum(["out", "in"]),
  count: z.int().min(1),
});
const cypher = `
  MATCH (:Entity {id: $id})-[r]->(b:Entity)
  RETURN type(r) AS kind, "out" AS direction, count(DISTINCT b.id) AS count
  UNION ALL
  MATCH (:Entity {id: $id})<-[r]-(b:Entity)
  RETURN type(r) AS kind, "in" AS direction, count(DISTINCT b.id) AS count
`;

/** How many others a thing is related to, by the type and direction of the relation; most first. */
export async function neighbourCounts(
  graph: Graph,
  id: EntityId,
  { documents, ...patience }: Within,
): Promise<Counts> {
  const counts =
    documents === undefined
      ? await graph.read({ name: "neighbour-counts", cypher, params: { id }, row }, patience)
      : countEnds(id, await edgesAround(graph, [id], { documents, ...patience }));
  return counts.toSorted(
    (one, other) =>
      other.count - one.count ||
      compare(one.kind, other.kind) ||
      compare(one.direction, other.direction),
  );
}

function countEnds(id: EntityId, edges: readonly GraphEdge[]): Counts {
  const found = new Map<
    string,
    { kind: RelationType; direction: "out" | "in"; ends: Set<string> }
  >();
  for (const { kind, from, to } of edges) {
    const [direction, end] = from === id ? (["out", to] as const) : (["in", from] as const);
    const key = `${kind} ${direction}`;
    const known = found.get(key) ?? { kind, direction, ends: new Set() };
    known.ends.add(end);
    found.set(key, known);
  }
  return [...found.values()].map(({ kind, direction, ends }) => ({
    kind,
    direction,
    count: ends.size,
  }));
}
