import type { ClaimDetail } from "../../contract/endpoints/details.ts";
import type { ClaimId, EntityId } from "../../contract/ids.ts";
import type { Graph } from "../engine/graph.ts";
import { type ClaimParts, claimParts } from "./claim-parts.ts";
import { claimsIn } from "./claims-in.ts";
import { edgesById } from "./edges-by-id.ts";
import { compare } from "../../contract/compare.ts";
import { mentions } from "./mentions.ts";
import { isIn, type Within } from "./within.ts";

/** The claims with all that ties them to passages, in the order their passages stand in the text. */
export async function claimDetails(
  graph: Graph,
  ids: readonly ClaimId[],
  { documents, ...patience }: Within,
): Promise<ClaimDetail[]> {
  if (ids.length === 0) return [];
  const parts = await partsIn(graph, ids, { documents, ...patience });
  const named = await mentions(
    graph,
    parts.claims.flatMap((claim) => thingsIn(claim, parts)),
    patience,
  );
  return parts.claims
    .map((claim) => toDetail(claim, parts, (id) => named.get(id) ?? []))
    .toSorted(inTextOrder);
}

/** In scope, only what these documents say and what stands there. */
async function partsIn(
  graph: Graph,
  ids: readonly ClaimId[],
  { documents, ...patience }: Within,
): Promise<ClaimParts> {
  const parts = await claimParts(graph, ids, patience);
  if (documents === undefined) return parts;
  const within = { documents, ...patience };
  const relations = parts.claims.flatMap(({ relation }) => relation ?? []);
  const [standing, edges] = await Promise.all([
    claimsIn(graph, [...ids, ...parts.against.map(({ against }) => against)], within),
    edgesById(graph, [...new Set(relations)], within),
  ]);
  const known = isIn(documents);
  const seen = new Set<string>(edges.map(({ id }) => id));
  return {
    claims: parts.claims
      .filter(({ id }) => standing.has(id))
      .map(({ relation, ...claim }) =>
        relation !== undefined && seen.has(relation) ? Object.assign(claim, { relation }) : claim,
      ),
    evidence: parts.evidence.filter(({ document }) => known(document)),
    quantities: parts.quantities,
    against: parts.against.filter(({ against }) => standing.has(against)),
  };
}

type Claim = ClaimParts["claims"][number];

function thingsIn(claim: Claim, { evidence }: ClaimParts): EntityId[] {
  const { subject, object, attributedTo, indicator } = claim;
  const documents = evidence
    .filter((row) => row.claim === claim.id)
    .map(({ document }) => document);
  return [subject, object, attributedTo, indicator, ...documents].flatMap((id) => id ?? []);
}

function toDetail(
  claim: Claim,
  parts: ClaimParts,
  named: (id: EntityId) => ClaimDetail["mentions"][number] | [],
): ClaimDetail {
  const { relation, pack: _ours, ...row } = claim;
  return {
    ...row,
    evidence: parts.evidence.flatMap(ofClaim(claim.id)),
    quantities: parts.quantities.flatMap(ofClaim(claim.id)),
    against: parts.against.filter((pair) => pair.claim === claim.id).map(({ against }) => against),
    relations: relation === undefined ? [] : [relation],
    mentions: [...new Set(thingsIn(claim, parts))].flatMap(named),
  };
}

function ofClaim<Part extends { readonly claim: ClaimId }>(id: ClaimId) {
  return ({ claim, ...part }: Part) => (claim === id ? [part] : []);
}

function inTextOrder(one: ClaimDetail, other: ClaimDetail): number {
  return compare(placeOf(one), placeOf(other));
}

function placeOf({ id, evidence: [first] }: ClaimDetail): string {
  if (first === undefined) return `~ ${id}`;
  const padded = [first.para ?? 0, first.start ?? 0].map((n) => String(n).padStart(9, "0"));
  return [first.document, ...padded, id].join(" ");
}
