import type { ClaimRow } from "../../contract/rows.ts";
import { ontology } from "../ontology/the-ontology.ts";
import type { Complaint } from "./fault.ts";
import type { PackIndex } from "./pack-index.ts";
import { complainIf } from "./rule.ts";

/** A claim rests on a passage, a reference, or other claims. */
export function restsOnNothing({ id, derivedFrom = [] }: ClaimRow, index: PackIndex): Complaint[] {
  return complainIf(derivedFrom.length === 0 && !index.facts.evidence.has(id), {
    field: "id",
    rule: "claim-without-evidence",
    message: "No evidence speaks of this claim. Add an evidence row, or say what it derives from.",
  });
}

/** Only a claim that something makes something rise or fall has a sign. */
export function claimsSignForNothing({ predicate, sign }: ClaimRow): Complaint[] {
  const signed = predicate !== undefined && ontology.relationTypes[predicate]?.signed === true;
  return complainIf(sign !== undefined && !signed, {
    field: "sign",
    rule: "sign-of-type",
    message: `A claim of ${predicate ?? "no type"} has no sign. Remove it.`,
  });
}

export function contradictsItself({ id, contradicts = [] }: ClaimRow): Complaint[] {
  const index = contradicts.indexOf(id);
  return complainIf(index >= 0, {
    field: `contradicts[${index}]`,
    rule: "contradicts-itself",
    message: "A claim cannot contradict itself. Name the other claim.",
  });
}

/** A series is an Indicator; only someone who can speak is said to have spoken. */
export function namesOtherRoles(row: ClaimRow, { kinds }: PackIndex): Complaint[] {
  const series = row.indicator && kinds.get(row.indicator);
  const speaker = row.attributedTo && kinds.get(row.attributedTo);
  return [
    ...complainIf(series !== undefined && series !== "Indicator", {
      field: "indicator",
      rule: "kind-of-property",
      message: `This is a ${series}, and it must be an Indicator. Correct the id.`,
    }),
    ...complainIf(speaker !== undefined && !speakers.has(speaker), {
      field: "attributedTo",
      rule: "kind-of-property",
      message: `A ${speaker} does not speak. Name who makes the claim.`,
    }),
  ];
}

const speakers = new Set<string>([
  "CriminalGroup",
  "ActorClass",
  "PublicBody",
  "Organization",
  "Person",
  "Document",
]);
