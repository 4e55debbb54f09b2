import { viewEdge } from "../../contract/edge-view.ts";
import type { RelationRow } from "../../contract/rows.ts";
import { viewEntries } from "../../contract/view-entries.ts";
import type { Complaint } from "./fault.ts";
import type { PackIndex } from "./pack-index.ts";
import { complainIf } from "./rule.ts";

/** A relation says of itself what its claims make of it, and nothing else. */
export function differsFromClaims(row: RelationRow, { facts }: PackIndex): Complaint[] {
  const view = viewEdge(viewEntries(row.claims, facts));
  if (!view) return [unsupported];
  const { modality, confidence } = view;
  const stated = row.confidence ?? confidence;
  return [
    ...complainIf(row.modality !== modality, {
      field: "modality",
      rule: "view-of-claims",
      message: `Its claims make it ${modality}. Write that, or correct the claims.`,
    }),
    ...complainIf(stated !== confidence, {
      field: "confidence",
      rule: "view-of-claims",
      message: `Its claims make it ${confidence ?? "none"}. Write that, or leave the key out.`,
    }),
  ];
}

const unsupported: Complaint = {
  field: "claims",
  rule: "no-support",
  message: "No accepted claim with a passage supports it. Add one, or remove the relation.",
};
