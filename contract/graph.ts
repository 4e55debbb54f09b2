import * as z from "zod";

import { Sign } from "../graph-seed/ontology/evidence.ts";
import { Layer } from "../graph-seed/ontology/layers.ts";
import { Modality } from "../graph-seed/ontology/modalities.ts";
import { Kind, RelationType } from "../graph-seed/ontology/ids.ts";
import { ClaimId, EntityId, RelationId } from "./ids.ts";
import { EntityRow, RelationProperties } from "./rows.ts";

/** An entity as it crosses the wire to be drawn: the keys of its row, and how many it touches. */
export const GraphNode = z.strictObject({
  ...EntityRow.omit({ type: true }).shape,
  /** How many other things it is related to, in scope. */
  neighbours: z.int().min(0),
});
export type GraphNode = z.infer<typeof GraphNode>;

/** A relation as it crosses the wire to be drawn: a view of its claims. */
export const GraphEdge = z.strictObject({
  id: RelationId,
  kind: RelationType,
  from: EntityId,
  to: EntityId,
  layer: Layer.nullable(),
  sign: Sign.optional(),
  modality: Modality,
  confidence: z.int().min(0).max(100).optional(),
  contested: z.boolean(),
  /** Whether its best claims are all limited by a word such as "often". */
  hedged: z.boolean(),
  claims: z.array(ClaimId),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
  properties: RelationProperties.optional(),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

/** The one shape every answer that is drawn contains. */
export const Subgraph = z.strictObject({ nodes: z.array(GraphNode), edges: z.array(GraphEdge) });
export type Subgraph = z.infer<typeof Subgraph>;

export { Kind, RelationType };
