import type { ClaimDetail } from "../../../contract/endpoints/details.ts";

/** The claims that speak for something and those that speak against it. */
export type Sides = {
  readonly supporting: readonly ClaimDetail[];
  readonly opposing: readonly ClaimDetail[];
};

/** A claim that denies, or that a source only disputes, stands on the other side. */
export function sidesOf(claims: readonly ClaimDetail[], against: readonly ClaimDetail[]): Sides {
  return {
    supporting: claims.filter((claim) => !speaksAgainst(claim)),
    opposing: [...claims.filter(speaksAgainst), ...against],
  };
}

function speaksAgainst({ polarity, evidence }: ClaimDetail): boolean {
  if (polarity === "negated") return true;
  const stances = new Set(evidence.map(({ stance }) => stance));
  return stances.has("disputes") && !stances.has("supports");
}
