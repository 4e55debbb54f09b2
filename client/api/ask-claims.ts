import { type ClaimDetail, claims } from "../../contract/endpoints/details.ts";
import type { ClaimId } from "../../contract/ids.ts";
import { published } from "../../contract/limits.ts";
import { batchesOf } from "./batches-of.ts";
import { call } from "./call.ts";

/** Those of the claims that are there, in as many questions as their number needs. */
export async function askClaims(
  ids: readonly ClaimId[],
  signal?: AbortSignal,
): Promise<readonly ClaimDetail[]> {
  const batches = batchesOf(ids, published.claimsPerRequest);
  const answers = await Promise.all(batches.map((batch) => call(claims, { ids: batch }, signal)));
  return answers.flatMap((answer) => answer.claims);
}
