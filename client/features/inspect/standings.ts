import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import type { ClaimId } from "../../../contract/ids.ts";

/** A claim with what contradicts it, as far as it is known, and the ids of what is not. */
export type Standing = {
  readonly claim: ClaimDetail;
  readonly opponents: readonly ClaimDetail[];
  readonly unread: readonly ClaimId[];
};

/** Each claim with its opponents below it; a claim that stands below another is not listed again. */
export function standings(
  claims: readonly ClaimDetail[],
  others: readonly ClaimDetail[] = [],
): Standing[] {
  const known = new Map([...others, ...claims].map((claim) => [claim.id, claim]));
  const placed = new Set<ClaimId>();
  const take = (id: ClaimId) => {
    const claim = placed.has(id) ? undefined : known.get(id);
    if (claim) placed.add(id);
    return claim ?? [];
  };
  return claims.flatMap(({ id }) =>
    [take(id)].flat().map((claim) => ({
      claim,
      opponents: claim.against.flatMap(take),
      unread: claim.against.filter((other) => !known.has(other)),
    })),
  );
}
