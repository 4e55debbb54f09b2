import * as z from "zod";

import { EntityId, RelationId } from "../../contract/ids.ts";
import type { FoundPath } from "../../contract/paths/found-path.ts";
import type { Graph } from "../engine/graph.ts";
import { Layer } from "../../graph-seed/ontology/layers.ts";
import { fromViewLists, viewLists, ViewLists } from "../store/view-lists.ts";
import type { Line } from "./best-of-length.ts";
import type { Conditions } from "./conditions.ts";
import type { Known } from "./known.ts";
import { passing } from "./passing.ts";
import type { Searched } from "./search.ts";
import { confidenceOf } from "./support.ts";
import { thereAndBack } from "./there-and-back.ts";

const cypher = `
  UNWIND $pairs AS pair MATCH (a:Entity {id: pair[0]})
  WITH a, pair MATCH (a)-[r]-(:Entity {id: pair[1]})
  RETURN r.id AS id, startNode(r).id AS start, r.layer AS layer, r {${viewLists}} AS lists
`;

const Relation = z.object({
  id: RelationId,
  start: EntityId,
  layer: Layer.nullable(),
  lists: ViewLists.transform(fromViewLists),
});
type Relation = z.infer<typeof Relation>;
type Hop = FoundPath["legs"][number];

/** The relations walked; each is read from the end that touches less. */
export async function spelledOut(
  graph: Graph,
  { lines, known, from, to }: Searched,
  { conditions, signal }: { conditions: Conditions; signal: AbortSignal | undefined },
): Promise<FoundPath[]> {
  if (lines.length === 0) return [];
  const degree = (id: EntityId) => from.degrees.get(id) ?? to.degrees.get(id) ?? 0;
  const pairs = new Map(
    lines
      .flatMap((line) => hopsOf(line, known))
      .map(({ ends }) => ends.toSorted((one, other) => degree(one) - degree(other)))
      .map((pair) => [pair.join(" "), pair]),
  );
  const params = { pairs: [...pairs.values()] };
  const statement = { name: "relations-of-paths", cypher, params, row: Relation };
  const rows = await graph.read(statement, signal ? { signal } : {});
  const relations = new Map(rows.map((row) => [row.id, row]));
  return lines.map((line) => toPath(line, { known, relations, conditions }));
}

type Walked = {
  readonly ends: readonly [EntityId, EntityId];
  /** The one that is taken comes first. */
  readonly ways: readonly RelationId[];
};

function hopsOf({ nodes }: Line, known: Known): Walked[] {
  const taken = takenBack(nodes, known);
  return nodes.slice(1).flatMap((to, at) => {
    const from = nodes[at];
    if (from === undefined) return [];
    const ways = known.between(from, to).map(({ id }) => id);
    const first = taken?.[at]?.id ?? ways[0];
    return [
      { ends: [from, to], ways: [...(first ? [first] : []), ...ways.filter((id) => id !== first)] },
    ];
  });
}

/** Of a cycle that only goes to a thing and back, the two relations. */
function takenBack([from, to, end, ...more]: Line["nodes"], known: Known) {
  if (from === undefined || to === undefined || end !== from || more.length > 0) return null;
  return thereAndBack(known, from, to)?.ways ?? null;
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

function toLeg(relation: Relation, from: EntityId, conditions: Conditions): Hop {
  const { id: edge, start, layer, lists } = relation;
  const found = passing(lists, conditions);
  if (found === null) throw new RangeError("A relation has changed while paths were read.");
  return { edge, forward: start === from, layer, ...found };
}

function weakestOf(legs: readonly Hop[]): RelationId {
  const weakest = legs.reduce((lowest, leg) =>
    (leg.confidence ?? -1) < (lowest.confidence ?? -1) ? leg : lowest,
  );
  return weakest.edge;
}
