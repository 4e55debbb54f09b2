import * as z from "zod";

import { EntityId } from "../../contract/ids.ts";
import { RelationProperties, RelationRow } from "../../contract/rows.ts";
import { RelationType } from "../../graph-seed/ontology/ids.ts";
import type { PlacedRowOf } from "./placed-row.ts";
import { ViewLists } from "./view-lists.ts";

/** What an edge between two things holds: its own keys and its answer over all documents. */
const Held = z.object({
  ...RelationRow.pick({ id: true, modality: true, sign: true, confidence: true }).shape,
  layer: RelationRow.shape.layer.optional(),
  validFrom: RelationRow.shape.validFrom,
  validTo: RelationRow.shape.validTo,
  contested: z.boolean(),
  hedged: z.boolean(),
  ownClaims: RelationRow.shape.claims,
  pack: z.string().optional(),
  ...RelationProperties.shape,
});

const OwnProperties = RelationProperties.strip();

const Ends = { kind: RelationType, start: EntityId, goal: EntityId };

/** A relation without the lists behind its answer, for what is asked of all documents. */
export const StoredRelation = z.object({ ...Ends, held: Held });
export type StoredRelation = z.infer<typeof StoredRelation>;

/** A relation with the lists, from which its view in any scope is made. */
export const StoredRelationWithLists = z.object({
  ...Ends,
  held: z.object({ ...Held.shape, ...ViewLists.shape }),
});

/** What to RETURN of an edge `r` so that it is a StoredRelation, with the lists or not. */
export const relationColumns =
  "type(r) AS kind, startNode(r).id AS start, endNode(r).id AS goal, r {.*} AS held";

/**
 * Binds the relations with the ids in $ids as `r`. A relation is found through a claim of its own,
 * for no engine finds one by a property without knowing its type; and from the end that touches
 * less. Each MATCH walks one step from what is known: the embedded engine reads the whole of a
 * second path.
 */
export const relationById = `
  UNWIND $ids AS id
  MATCH (c:Claim {relation: id})-[:SUBJECT]->(a:Entity)
  MATCH (c)-[:OBJECT]->(b:Entity)
  WITH DISTINCT id, CASE WHEN a.neighbours < b.neighbours THEN a.id ELSE b.id END AS near
  MATCH (:Entity {id: near})-[r]-(:Entity)
  WHERE r.id = id
`;

export function toRelationRow({
  kind,
  start,
  goal,
  held,
}: StoredRelation): PlacedRowOf<"relation"> {
  const { id, layer = null, modality, ownClaims, sign, confidence, validFrom, validTo } = held;
  const properties = relationProperties(held);
  const row: RelationRow = {
    type: "relation",
    id,
    kind,
    from: start,
    to: goal,
    layer,
    modality,
    claims: ownClaims,
    ...(sign !== undefined && { sign }),
    ...(confidence !== undefined && { confidence }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validTo !== undefined && { validTo }),
    ...(properties && { properties }),
  };
  return { row, pack: held.pack ?? null };
}

/** The properties that its type gives it, or undefined when it has none. */
export function relationProperties(held: StoredRelation["held"]) {
  const properties = OwnProperties.parse(held);
  return Object.keys(properties).length === 0 ? undefined : properties;
}
