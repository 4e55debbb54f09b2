import * as z from "zod";

import { Layer } from "../../graph-seed/ontology/layers.ts";
import { ClaimId, EntityId, RelationId } from "../ids.ts";

const Confidence = z.number().min(0).max(100).nullable();

/** One hop: the relation that is walked, whether from its `from` to its `to`, and on whose word. */
const Hop = z.strictObject({
  edge: RelationId,
  forward: z.boolean(),
  /** The claim that meets the conditions best. */
  claim: ClaimId,
  layer: Layer.nullable(),
  confidence: Confidence,
});

/**
 * A simple path. It is its things in order; between two of them the best-supported relation that
 * meets the conditions is its edge, and the others are parallel to it, the best first.
 */
export const FoundPath = z.strictObject({
  nodes: z.array(EntityId).min(2),
  edges: z.array(RelationId).min(1),
  /** One list a hop. */
  parallel: z.array(z.array(RelationId)),
  hops: z.int().min(1),
  /** The product of its hops' hundredths, times 100; null where a hop has no number. */
  confidence: Confidence,
  /** The edge with the lowest confidence; none counts as below any, the first among equals. */
  weakest: RelationId,
  /** Each once, in the order they are met. */
  layers: z.array(Layer),
  legs: z.array(Hop).min(1),
});
export type FoundPath = z.infer<typeof FoundPath>;
