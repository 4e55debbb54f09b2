import * as z from "zod";

import type { Graph } from "../engine/graph.ts";
import { chunksOf } from "./batches.ts";

/** Walks of one step from ids that are known; each starts at a node that is found by its id. */
const walks = {
  /** Claims to those that contradict them or that they contradict. */
  contradictions: "MATCH (near:Claim {id: id})-[:CONTRADICTS]-(far:Claim)",
  /** Claims to those derived from them. */
  derivations: "MATCH (near:Claim {id: id})<-[:DERIVED_FROM]-(far:Claim)",
  /** Claims to those that name them. */
  namingClaims: "MATCH (near:Claim {id: id})<-[edge]-(far:Claim)",
  evidenceFor: "MATCH (near:Claim {id: id})<-[:FOR]-(far:Evidence)",
  quantitiesOf: "MATCH (near:Claim {id: id})<-[:ABOUT]-(far:Quantity)",
  evidenceIn: "MATCH (near:Entity {id: id})<-[:`IN`]-(far:Evidence)",
  /** Things to the claims that speak of them. */
  claimsAbout:
    "MATCH (near:Entity {id: id})<-[:SUBJECT|OBJECT|QUANTIFIES|ATTRIBUTED_TO]-(far:Claim)",
  /** People to the relations that give them a role. */
  rolesOf: "MATCH (near:Entity {id: id})-[far:HOLDS_ROLE]->(:Entity)",
  /** Things to all their relations. */
  relationsOf: "MATCH (near:Entity {id: id})-[far]-(:Entity)",
  documentsBy: "MATCH (near:Source {id: id})-[:PUBLISHED]->(far:Document)",
  /** Claims to the relations that they belong to. */
  ownersOf:
    "MATCH (near:Claim {id: id}) WHERE near.relation IS NOT NULL WITH id, {id: near.relation} AS far",
} as const;
export type Walk = keyof typeof walks;

const Link = z.object({ near: z.string(), far: z.string() });
export type LinkedPair = z.infer<typeof Link>;

const idsPerWalk = 500;
const milliseconds = 60_000;

/** Where a walk leads from each of these, each pair once. */
export async function linkedPairs(
  graph: Graph,
  walk: Walk,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<LinkedPair[]> {
  const cypher = `UNWIND $ids AS id ${walks[walk]} RETURN DISTINCT id AS near, far.id AS far`;
  const patience = signal ? { signal, milliseconds } : { milliseconds };
  const chunks = [...chunksOf(ids, idsPerWalk)].map(async (chunk) =>
    graph.read({ name: `walk-${walk}`, cypher, params: { ids: chunk }, row: Link }, patience),
  );
  return (await Promise.all(chunks)).flat();
}
