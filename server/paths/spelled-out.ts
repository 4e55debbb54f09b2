import type * as z from "zod";

import type { EntityId, RelationId } from "../../contract/ids.ts";
import type { FoundPath } from "../../contract/paths/found-path.ts";
import type { Graph } from "../engine/graph.ts";
import { relationColumns, StoredRelationWithLists } from "../store/stored-relation.ts";
import { fromViewLists } from "../store/view-lists.ts";
import type { Line } from "./best-of-length.ts";
import type { Conditions } from "./conditions.ts";
import type { Known } from "./known.ts";
import { passing } from "./passing.ts";
import type { Searched } from "./search.ts";
import { confidenceOf } from "./support.ts";

const cypher = `
  UNWIND $ids AS id MATCH (a:Entity {id: id})
  WITH a MATCH (a)-[r]-(:Entity)
  WHERE r.id IN $relations
  RETURN ${relationColumns}
`;

type Relation = z.infer<typeof StoredRelationWithLists>;
type Hop = FoundPath["legs"][number];

/** The relations walked; each is read from the end that touches less. */
export async function spelledOut(
  graph: Graph,
  { lines, known, from, to }: Searched,
  { conditions, signal }: { conditions: Conditions; signal: AbortSignal | undefined },
): Promise<FoundPath[]> {
  if (lines.length === 0) return [];
  const degree = (id: EntityId) => from.degrees.get(id) ?? to.degrees.get(id) ?? 0;
  const hops = lines.flatMap((line) => hopsOf(line, known));
  const ids = hops.map(({ ends: [one, other] }) => (degree(one) <= degree(other) ? one : other));
  const params = {
    ids: [...new Set(ids)],
    relations: [...new Set(hops.flatMap(({ ways }) => ways.slice(0, 1)))],
  };
  const statement = { name: "relations-of-paths", cypher, params, row: StoredRelationWithLists };
  const rows = await graph.read(statement, signal ? { signal } : {});
  const relations = new Map(rows.map((row) => [row.held.id, row]));
  return lines.map((line) => toPath(line, { known, relations, conditions }));
}

function hopsOf({ nodes }: Line, known: Known) {
  return nodes.slice(1).flatMap((to, at) => {
    const from = nodes[at];
    if (from === undefined) return [];
    const ways = known.between(from, to).map(({ id }) => id);
    return [{ ends: [from, to] as const, ways }];
  });
}

type Source = {
  readonly known: Known;
  readonly relations: ReadonlyMap<RelationId, Relation>;
  readonly conditions: Conditions;
};

function toPath(line: Line, { known, relations, conditions }: Source): FoundPath {
  const hops = hopsOf(line, known);
  const legs = hops.map(({ ends: [from], ways: [edge] }) => {
    const relation = edge === undefined ? undefined : relations.get(edge);
    if (relation === undefined) throw new RangeError("A relation has gone while paths were read.");
    return toLeg(relation, from, conditions);
  });
  return {
    nodes: [...line.nodes],
    edges: legs.map(({ edge }) => edge),
    parallel: hops.map(({ ways }) => ways.slice(1)),
    hops: legs.length,
    confidence: confidenceOf(line.support, legs.length),
    weakest: weakestOf(legs),
    layers: [...new Set(legs.flatMap(({ layer }) => layer ?? []))],
    legs,
  };
}

function toLeg({ held, start }: Relation, from: EntityId, conditions: Conditions): Hop {
  const found = passing(fromViewLists(held), conditions);
  if (found === null) throw new RangeError("A relation has changed while paths were read.");
  const { id: edge, layer = null } = held;
  return { edge, forward: start === from, layer, ...found };
}

function weakestOf(legs: readonly Hop[]): RelationId {
  const weakest = legs.reduce((lowest, leg) =>
    (leg.confidence ?? -1) < (lowest.confidence ?? -1) ? leg : lowest,
  );
  return weakest.edge;
}
