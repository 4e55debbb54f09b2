import type { ClaimDetail } from "../../../../../contract/endpoints/details.ts";
import { EntityId } from "../../../../../contract/ids.ts";
import type { Figure } from "../../../../../client/features/inspect/figure-words.ts";
import { document } from "../../../support/build.ts";
import { aClaim, aFigure, anEvidence } from "../../../support/details.ts";

export const seizures = EntityId.parse("indicator/seizures");

/** A claim that gives one figure of the seizures, in pounds and one fiscal year where nothing is said. */
export function aFigureClaim(
  slug: string,
  figure: Partial<Figure>,
  more: Partial<ClaimDetail> = {},
): ClaimDetail {
  const usual = { unit: "pounds", kind: "mass", periodType: "us_fiscal" } as const;
  return aClaim(slug, {
    indicator: seizures,
    subject: seizures,
    relations: [],
    evidence: [anEvidence(slug, { document: document("article") })],
    quantities: [aFigure(slug, { ...usual, periodStart: "2020", periodEnd: "2020", ...figure })],
    ...more,
  });
}
