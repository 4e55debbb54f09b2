import * as z from "zod";

import { Layer } from "../../graph-seed/ontology/layers.ts";
import { Modality, statedModalities } from "../../graph-seed/ontology/modalities.ts";
import { RelationType } from "../../graph-seed/ontology/ids.ts";
import { EntityId, RelationId } from "../ids.ts";
import { published } from "../limits.ts";
import { When } from "../rows.ts";

/** Ends with one of the first source's for whoever tries it out. */
function endsLike(example: string) {
  return z
    .array(EntityId)
    .min(1)
    .max(published.pathEnds)
    .meta({ examples: [[example]] });
}

/** What a relation has to meet to be walked, and how paths are ranked; each has a usual value. */
export const pathConditions = {
  maxHops: z.int().min(1).max(published.pathHops).default(6),
  /** How many paths at most, the best first. */
  k: z.int().min(1).max(published.pathsPerRequest).default(5),
  /** Forward is as the ontology says of each type; a relation that does not run is then not walked. */
  direction: z.enum(["any", "forward"]).default("any"),
  types: z.array(RelationType).min(1).optional(),
  /** A relation without a layer passes any of them. */
  layers: z.array(Layer).min(1).optional(),
  modalities: z
    .array(Modality)
    .min(1)
    .default([...statedModalities]),
  /** Things and relations that no path touches. */
  avoid: z
    .array(z.union([RelationId, EntityId]))
    .max(published.pathAvoid)
    .optional(),
  avoidTypes: z.array(RelationType).optional(),
  /** Of each hop, 0 to 100; a relation without a number is below any. */
  minConfidence: z.int().min(0).max(100).optional(),
  /** When the claims are to hold; an undated claim always does. */
  at: When.optional(),
  rank: z.enum(["shortest", "best-supported"]).default("shortest"),
  /** Whether only paths count that have as few hops as the shortest. */
  shortestOnly: z.boolean().default(false),
  /** How long to search: what is usual, or longer where that was too short. Limits are published. */
  patience: z.enum(["usual", "long"]).default("usual"),
};

/** Which paths are asked for: from any of some things to any of others, under conditions. */
export const PathQuestion = z.strictObject({
  from: endsLike("place/china"),
  to: endsLike("place/united-states"),
  ...pathConditions,
  /** Things that a path passes through, in this order. */
  via: z.array(EntityId).max(published.pathVia).optional(),
});
export type PathQuestion = z.infer<typeof PathQuestion>;

/** Which cycles are asked for: paths that end where they begin. */
export const CycleQuestion = z.strictObject({
  through: EntityId.meta({ examples: ["place/mexico"] }),
  ...pathConditions,
});
export type CycleQuestion = z.infer<typeof CycleQuestion>;
