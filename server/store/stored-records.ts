import * as z from "zod";

import { RelationId } from "../../contract/ids.ts";
import { ClaimRow, EvidenceRow, QuantityRow, SourceRow } from "../../contract/rows.ts";
import type { PlacedRowOf } from "./placed-row.ts";

/** The evidence layer as it lies in the graph: what `node {.*}` returns. */

const Pack = z.string().optional();

export const StoredClaim = z.object({
  ...ClaimRow.omit({ type: true }).shape,
  relation: RelationId.optional(),
  pack: Pack,
});
export const StoredEvidence = z.object({ ...EvidenceRow.omit({ type: true }).shape, pack: Pack });
export const StoredQuantity = z.object({ ...QuantityRow.omit({ type: true }).shape, pack: Pack });
export const StoredSource = z.object({ ...SourceRow.omit({ type: true }).shape, pack: Pack });

export function toClaimRow(stored: z.infer<typeof StoredClaim>): PlacedRowOf<"claim"> {
  const { relation: _, pack, ...row } = stored;
  return { row: { type: "claim", ...row }, pack: pack ?? null };
}

export function toEvidenceRow(stored: z.infer<typeof StoredEvidence>): PlacedRowOf<"evidence"> {
  const { pack, ...row } = stored;
  return { row: { type: "evidence", ...row }, pack: pack ?? null };
}

export function toQuantityRow(stored: z.infer<typeof StoredQuantity>): PlacedRowOf<"quantity"> {
  const { pack, ...row } = stored;
  return { row: { type: "quantity", ...row }, pack: pack ?? null };
}

export function toSourceRow(stored: z.infer<typeof StoredSource>): PlacedRowOf<"source"> {
  const { pack, ...row } = stored;
  return { row: { type: "source", ...row }, pack: pack ?? null };
}
