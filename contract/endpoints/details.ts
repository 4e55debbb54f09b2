import * as z from "zod";

import { RelationType } from "../../graph-seed/ontology/ids.ts";
import { endpoint } from "../endpoint.ts";
import { GraphEdge, GraphNode } from "../graph.ts";
import { ClaimId, RelationId } from "../ids.ts";
import { published } from "../limits.ts";
import { ClaimRow, EvidenceRow, QuantityRow } from "../rows.ts";
import { Documents, DocumentsInQuery } from "../scope.ts";

/** A thing that is named but not drawn; its properties say how it is said within a sentence. */
export const Mention = GraphNode.pick({
  id: true,
  kind: true,
  name: true,
  names: true,
  properties: true,
});
export type Mention = z.infer<typeof Mention>;

/** One claim with all that ties it to a passage, and what speaks for or against it. */
export const ClaimDetail = z.strictObject({
  ...ClaimRow.omit({ type: true }).shape,
  evidence: z.array(EvidenceRow.omit({ type: true, claim: true })),
  quantities: z.array(QuantityRow.omit({ type: true, claim: true })),
  /** Claims that contradict it or that it contradicts, in scope. */
  against: z.array(ClaimId),
  relations: z.array(RelationId),
  /** What its ids stand for, so that it can be read aloud. */
  mentions: z.array(Mention),
});
export type ClaimDetail = z.infer<typeof ClaimDetail>;

/** An id in two parts, with one of the first source's for whoever tries it out. */
function slugged(prefix: string, slug: string) {
  return {
    prefix: z
      .string()
      .regex(/^[a-z]+(?:-[a-z]+)*$/)
      .meta({ examples: [prefix] }),
    slug: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .meta({ examples: [slug] }),
    documents: DocumentsInQuery,
  };
}

const NeighbourCount = z.strictObject({
  kind: RelationType,
  direction: z.enum(["out", "in"]),
  count: z.int().min(1),
});

export const entity = endpoint({
  name: "entity",
  method: "GET",
  path: "/api/entities/{prefix}/{slug}",
  summary: "One thing with its claims, evidence and figures, and its neighbours counted.",
  input: z.strictObject(slugged("place", "mexico")),
  output: z.strictObject({
    node: GraphNode,
    neighbourCounts: z.array(NeighbourCount),
    /** Claims that speak of it, as subject or object or through its figures; at most 100. */
    claims: z.array(ClaimDetail),
    /** How many such claims there are in all. */
    claimCount: z.int().min(0),
  }),
});
export type EntityDetail = z.infer<typeof entity.output>;

export const relation = endpoint({
  name: "relation",
  method: "GET",
  path: "/api/relations/{prefix}/{slug}",
  summary: "One relation with its claims and their evidence.",
  input: z.strictObject(slugged("relation", "trade-issues-strain-relations")),
  output: z.strictObject({
    edge: GraphEdge,
    from: Mention,
    to: Mention,
    claims: z.array(ClaimDetail),
    /** Claims that contradict one of its claims. */
    against: z.array(ClaimDetail),
  }),
});
export type RelationDetail = z.infer<typeof relation.output>;

export const claim = endpoint({
  name: "claim",
  method: "GET",
  path: "/api/claims/{prefix}/{slug}",
  summary: "One claim with its evidence and figures.",
  input: z.strictObject(slugged("claim", "americans-located-in-us")),
  output: ClaimDetail,
});

export const claims = endpoint({
  name: "claims",
  method: "POST",
  path: "/api/claims",
  summary: "Claims by id, each with its evidence and figures; one that is not there is left out.",
  input: z.strictObject({
    ids: z.array(ClaimId).min(1).max(published.claimsPerRequest),
    documents: Documents,
  }),
  output: z.strictObject({ claims: z.array(ClaimDetail) }),
});
