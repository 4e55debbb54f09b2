import { type ClaimDetail, claims } from "../../contract/endpoints/details.ts";
import type { ClaimId } from "../../contract/ids.ts";
import { published } from "../../contract/limits.ts";
import { call } from "./call.ts";

/** Those of the claims that are there, in as many questions as their number needs. */
export async function askClaims(
  ids: readonly ClaimId[],
  signal?: AbortSignal,
): Promise<readonly ClaimDetail[]> {
  const most = published.claimsPerRequest;
  const batches = Array.from({ length: Math.ceil(ids.length / most) }, (_, index) =>
    ids.slice(index * most, (index + 1) * most),
  );
  const answers = await Promise.all(batches.map((batch) => call(claims, { ids: batch }, signal)));
  return answers.flatMap((answer) => answer.claims);
}
