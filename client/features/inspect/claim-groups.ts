import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import type { RelationType } from "../../../contract/graph.ts";

/** Claims that say the same kind of thing; null is what no relation type says. */
export type ClaimGroup = {
  readonly type: RelationType | null;
  readonly claims: readonly ClaimDetail[];
};

/** What a flow is comes before what is said of it besides. */
const first: readonly (RelationType | null)[] = [
  "FLOW_OF",
  "FLOW_FROM",
  "FLOW_TO",
  "FLOW_BY",
  "ROUTED_VIA",
  "SUPPLIES",
];

/** The claims of a flow by what they say, each once; those that no relation stands on at the end. */
export function claimGroups(claims: readonly ClaimDetail[]): ClaimGroup[] {
  const once = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = new Map<RelationType | null, ClaimDetail[]>();
  for (const claim of once.values()) {
    const type = claim.relations.length > 0 ? (claim.predicate ?? null) : null;
    groups.set(type, [...(groups.get(type) ?? []), claim]);
  }
  return [...groups]
    .map(([type, grouped]) => ({ type, claims: grouped }))
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ type }: ClaimGroup): number {
  if (type === null) return first.length + 1;
  return first.includes(type) ? first.indexOf(type) : first.length;
}
