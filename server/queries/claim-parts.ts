import * as z from "zod";

import type { ClaimDetail } from "../../contract/endpoints/details.ts";
import { ClaimId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { StoredClaim, StoredEvidence, StoredQuantity } from "../store/stored-records.ts";

// Each starts from the claim: the embedded engine walks a path from where it is written to begin.
const texts = {
  claims: "UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c {.*} AS stored",
  evidence:
    "UNWIND $ids AS id MATCH (:Claim {id: id})<-[:FOR]-(v:Evidence) RETURN v {.*} AS stored",
  quantities:
    "UNWIND $ids AS id MATCH (:Claim {id: id})<-[:ABOUT]-(q:Quantity) RETURN q {.*} AS stored",
  against: `
    UNWIND $ids AS id
    MATCH (:Claim {id: id})-[:CONTRADICTS]-(other:Claim)
    RETURN DISTINCT id AS claim, other.id AS against
  `,
};

const rows = {
  claims: z.object({ stored: StoredClaim }),
  evidence: z.object({ stored: StoredEvidence.transform(withoutPack) }),
  quantities: z.object({ stored: StoredQuantity.transform(withoutPack) }),
  against: z.object({ claim: ClaimId, against: ClaimId }),
};

export type ClaimParts = {
  readonly claims: readonly z.infer<typeof StoredClaim>[];
  readonly evidence: readonly (ClaimDetail["evidence"][number] & { readonly claim: ClaimId })[];
  readonly quantities: readonly (ClaimDetail["quantities"][number] & { readonly claim: ClaimId })[];
  readonly against: readonly z.infer<typeof rows.against>[];
};

/** What some claims say, what they rest on, their figures, and what contradicts them. */
export async function claimParts(
  graph: Graph,
  ids: readonly ClaimId[],
  patience: Patience,
): Promise<ClaimParts> {
  const params = { ids };
  const read = <Row extends z.ZodType>(name: keyof typeof texts, row: Row) =>
    graph.read({ name: `parts-${name}`, cypher: texts[name], params, row }, patience);
  const [claims, evidence, quantities, against] = await Promise.all([
    read("claims", rows.claims),
    read("evidence", rows.evidence),
    read("quantities", rows.quantities),
    read("against", rows.against),
  ]);
  return {
    claims: claims.map(({ stored }) => stored),
    evidence: evidence.map(({ stored }) => stored),
    quantities: quantities.map(({ stored }) => stored),
    against,
  };
}

function withoutPack<Stored extends { readonly pack?: string | undefined }>({
  pack: _ours,
  ...row
}: Stored): Omit<Stored, "pack"> {
  return row;
}
