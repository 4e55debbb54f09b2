import { compare } from "../../contract/compare.ts";
import { type Scope, viewEdge, type ViewEntry } from "../../contract/edge-view.ts";
import type { ClaimId } from "../../contract/ids.ts";
import type { Conditions } from "./conditions.ts";

export type Passing = {
  /** The view's over the entries that pass. */
  readonly confidence: number | null;
  /** The claim that meets the conditions best. */
  readonly claim: ClaimId;
};

/** What the entries of a relation that meet all conditions at once make of it, if any does. */
export function passing(entries: readonly ViewEntry[], conditions: Conditions): Passing | null {
  const scope = scopeOf(conditions);
  const met = entries.filter((entry) => meets(entry, conditions) && viewEdge([entry], scope));
  const view = viewEdge(met);
  const [best] = met.filter(({ modality }) => modality === view?.modality).toSorted(bestFirst);
  return view && best ? { confidence: view.confidence, claim: best.claim } : null;
}

function scopeOf({ documents, at }: Conditions): Scope {
  return {
    ...(documents && { documents: new Set<string>(documents) }),
    ...(at !== undefined && { at }),
  };
}

function meets(
  { stance, modality, confidence }: ViewEntry,
  { modalities, minConfidence }: Conditions,
): boolean {
  const isSure =
    minConfidence === undefined || (confidence !== null && confidence >= minConfidence);
  return stance === "supports" && modalities.includes(modality) && isSure;
}

function bestFirst(one: ViewEntry, other: ViewEntry): number {
  return (other.confidence ?? -1) - (one.confidence ?? -1) || compare(one.claim, other.claim);
}
