import * as fc from "fast-check";

import type { Row } from "../../contract/rows.ts";
import { ClaimStatus, Polarity, Stance } from "../../graph-seed/ontology/evidence.ts";
import { Modality } from "../../graph-seed/ontology/modalities.ts";
import { aClaim, aDocument, anEntity, anEvidence, aRelation, aSource } from "./rows.ts";

/** What one claim of a made-up world is like; others are named by their place. */
const SomeClaim = fc.record({
  status: fc.constantFrom("accepted", "accepted", "accepted", ...ClaimStatus.options),
  modality: fc.constantFrom(...Modality.options),
  polarity: fc.constantFrom("affirmed", "affirmed", ...Polarity.options),
  confidence: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  hedge: fc.option(fc.constant("often"), { nil: undefined }),
  relation: fc.nat({ max: 2 }),
  contradicts: fc.array(fc.nat({ max: 7 }), { maxLength: 2 }),
  derivedFrom: fc.array(fc.nat({ max: 7 }), { maxLength: 2 }),
  evidence: fc.uniqueArray(
    fc.record({
      document: fc.nat({ max: 3 }),
      stance: fc.constantFrom("supports", "supports", "supports", ...Stance.options),
    }),
    { maxLength: 3, selector: ({ document, stance }) => `${document} ${stance}` },
  ),
});

/** Four documents of two sources and none, and claims of three relations among four places. */
export const aWorld: fc.Arbitrary<Row[]> = fc
  .array(SomeClaim, { minLength: 1, maxLength: 8 })
  .map((claims) => stage.concat(claims.flatMap(rowsOfClaim(claims.length)), drawn(claims)));

export const documentIds = [0, 1, 2, 3].map((index) => `document/d${index}`);

const places = [0, 1, 2, 3].map((index) => anEntity({ id: `place/p${index}`, name: `P${index}` }));
const stage: Row[] = [
  aSource({ id: "source/s0" }),
  aSource({ id: "source/s1" }),
  ...documentIds.map((id, index) => {
    const source = index < 3 ? `source/s${index % 2}` : undefined;
    return aDocument({ id, source });
  }),
  ...places,
];

type Made = typeof SomeClaim extends fc.Arbitrary<infer Claim> ? Claim : never;

function rowsOfClaim(count: number) {
  return (made: Made, index: number): Row[] => {
    const { relation, contradicts, derivedFrom, evidence, ...keys } = made;
    const others = contradicts.filter((other) => other < count && other !== index);
    // Only on earlier ones, so that there is no circle.
    const bases = derivedFrom.filter((base) => base < index);
    const claim = aClaim({
      ...keys,
      id: `claim/c${index}`,
      subject: `place/p${relation}`,
      object: `place/p${relation + 1}`,
      ...(others.length > 0 && { contradicts: others.map((other) => `claim/c${other}`) }),
      ...(bases.length > 0 && { derivedFrom: bases.map((base) => `claim/c${base}`) }),
    });
    const said = evidence.map(({ document, stance }, place) =>
      anEvidence({
        id: `evidence/c${index}-${place}`,
        claim: claim.id,
        document: `document/d${document}`,
        stance,
      }),
    );
    return [claim, ...said];
  };
}

function drawn(claims: readonly Made[]): Row[] {
  return [0, 1, 2].flatMap((relation) => {
    const own = claims.flatMap((claim, index) =>
      claim.relation === relation ? [`claim/c${index}`] : [],
    );
    if (own.length === 0) return [];
    const ends = { from: `place/p${relation}`, to: `place/p${relation + 1}` };
    return [aRelation({ id: `relation/r${relation}`, ...ends, claims: own })];
  });
}
