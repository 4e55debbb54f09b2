import { agreement } from "../../contract/edge-view.ts";
import type { DocumentId } from "../../contract/ids.ts";
import type { PathQuestion } from "../../contract/paths/question.ts";
import { modalityIds } from "../../graph-seed/ontology/modalities.ts";
import { type RelationType, relationTypeIds } from "../../graph-seed/ontology/ids.ts";
import { ontology } from "../../graph-seed/ontology/the-ontology.ts";
import type { Params } from "../engine/graph.ts";
import { touchesDocuments } from "../queries/within.ts";

/** What a relation has to meet to be walked. */
export type Conditions = Pick<
  PathQuestion,
  "direction" | "types" | "layers" | "modalities" | "avoid" | "avoidTypes" | "minConfidence" | "at"
> & { readonly documents?: readonly DocumentId[] | undefined };

/** The types that are walked from a relation's `from` to its `to`, or back. */
export function typesWalked(
  { direction, types, avoidTypes = [] }: Conditions,
  way: "along" | "against",
): RelationType[] {
  const wanted = (types ?? relationTypeIds).filter((type) => !avoidTypes.includes(type));
  if (direction === "any") return wanted;
  return wanted.filter((type) => {
    const forward = ontology.relationTypes[type]?.forward;
    return forward === way || forward === "both";
  });
}

/** Ends the name of a relation in a pattern: only these types, of the ontology's closed list. */
export function ofTypes(types: readonly RelationType[]): string {
  return types.length === relationTypeIds.length ? "" : `:${types.join("|")}`;
}

/** The strongest modalities without a gap: an edge has one of them when one of its claims has. */
function areStrongest({ modalities }: Conditions): boolean {
  const most = Math.max(...modalities.map((id) => modalityIds.indexOf(id)));
  return new Set(modalities).size === most + 1;
}

/**
 * What a text can tell of a relation `r` with such a modality: none that passes is left out. What a
 * claim has to meet at once is left to its entries.
 */
export function mayPass(conditions: Conditions, modality: string): string {
  const { layers, minConfidence, documents } = conditions;
  const tests = [
    areStrongest(conditions)
      ? `${modality} IN $modalities`
      : "any(one IN r.modalities WHERE one IN $modalities)",
    layers && "(r.layer IS NULL OR r.layer IN $layers)",
    minConfidence !== undefined && "any(number IN r.confidences WHERE number >= $minConfidence)",
    documents && touchesDocuments,
  ];
  return tests.filter((test) => typeof test === "string").join(" AND ");
}

/**
 * Whether the entries of a relation `r` have to be read to know if it passes, and how well. Of the
 * strongest modalities its own number is made already, but for what two sources add to it.
 */
export function needsEntries(conditions: Conditions): string {
  const { at, documents, minConfidence } = conditions;
  if (at !== undefined || documents !== undefined) return "true";
  if (minConfidence !== undefined) return "size(r.modalities) > 1";
  const hasOther = "any(one IN r.modalities WHERE NOT one IN $modalities)";
  return areStrongest(conditions) ? `r.confidence = ${agreement} AND ${hasOther}` : hasOther;
}

export function conditionParams(conditions: Conditions): Params {
  const { modalities, layers, minConfidence, documents } = conditions;
  return {
    modalities,
    layers: layers ?? null,
    minConfidence: minConfidence ?? null,
    documents: documents ?? null,
  };
}
