import type { ClaimDetail } from "../../../contract/endpoints/details.ts";

/** The passage, or the reference, that speaks for a claim. */
export function citedIn(
  claim: ClaimDetail | undefined,
): ClaimDetail["evidence"][number] | undefined {
  return claim?.evidence.find(({ stance }) => stance === "supports");
}
