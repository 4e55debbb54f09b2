import type { ClaimRow, EvidenceRow } from "../../../contract/rows.ts";
import { statedModalities } from "../../../graph-seed/ontology/modalities.ts";
import type { Expectation } from "./expectation.ts";
import { down, grouped, inOrder, rowOf, sizeOf, tally } from "./in-order.ts";
import type { World } from "./world.ts";

const stated: readonly string[] = statedModalities;

function toldOf({ text, modality, id }: ClaimRow, ...before: readonly unknown[]): unknown[] {
  return [...before, text, modality, id];
}

/** What a claim speaks of, and as what. */
function partsOf({ subject, object, indicator }: ClaimRow): (readonly [string, string])[] {
  const parts = { subject, object, "what is counted": indicator };
  return Object.entries(parts).flatMap(([part, id]) => (id === undefined ? [] : [[part, id]]));
}

function pairsOf<Pair>(
  { claims }: World,
  ofClaim: (claim: ClaimRow) => readonly string[] | undefined,
  told: (claim: ClaimRow, other: ClaimRow) => Pair,
): Pair[] {
  const known = new Map<string, ClaimRow>(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((claim) =>
    [...new Set(ofClaim(claim))].flatMap((id) => {
      const other = known.get(id);
      return other ? [told(claim, other)] : [];
    }),
  );
}

function firstDocument(world: World, { id }: ClaimRow): string | null {
  return (
    world
      .evidenceFor(id)
      .map(({ document }) => document)
      .toSorted()[0] ?? null
  );
}

/** Each passage that a text's own claim rests on, with the claim. */
function passages(world: World): { claim: ClaimRow; passage: EvidenceRow }[] {
  return world.own.flatMap((claim) =>
    world.evidenceFor(claim.id).map((passage) => ({ claim, passage })),
  );
}

/** The texts' own claims about each thing, once for each passage. */
function spoken(world: World): (readonly [string, { claim: ClaimRow; passage: EvidenceRow }])[] {
  return passages(world).flatMap((one) =>
    [...new Set(partsOf(one.claim).map(([, id]) => id))].map((id) => [id, one] as const),
  );
}

/** What the rows of questions about claims and what they rest on have to be. */
export const expectedClaims: Readonly<Record<string, Expectation>> = {
  recommendations: ({ claims }) =>
    inOrder(
      claims
        .filter(({ modality }) => ["recommended", "required"].includes(modality))
        .map((claim) => toldOf(claim, claim.attributedTo ?? null)),
      0,
      3,
    ),
  "hedged-claims": ({ claims }) =>
    inOrder(
      claims.flatMap((claim) => (claim.hedge ? [toldOf(claim, claim.hedge)] : [])),
      0,
      3,
    ),
  "who-says-what": ({ claims }, { who }) =>
    inOrder(
      claims.flatMap((claim) => {
        const speaker = claim.attributedTo;
        const asked = speaker !== undefined && (who === null || who === speaker);
        return asked ? [toldOf(claim, speaker)] : [];
      }),
      0,
      3,
    ),
  "speakers-counted": ({ own }) => {
    const counts = tally(own.flatMap(({ attributedTo }) => attributedTo ?? []));
    return inOrder([...counts], down(1), 0);
  },
  "claims-about": (world, { thing }) =>
    inOrder(
      world.claims.flatMap((claim) => {
        const found = world.evidenceFor(claim.id);
        const dates = found.flatMap(({ document }) => world.documents.get(document)?.date ?? []);
        return partsOf(claim)
          .filter(([, id]) => id === thing && found.length > 0)
          .map(([part]) => toldOf(claim, dates.toSorted().at(-1) ?? null, part));
      }),
      down(0),
      4,
      1,
    ),
  "named-once": (world) => {
    const rows = [...grouped(spoken(world), ([id]) => id)].flatMap(([id, found]) => {
      const documents = new Set(found.map(([, { passage }]) => passage.document));
      const claims = sizeOf(found.map(([, { claim }]) => claim.id));
      return documents.size === 1 ? [[id, ...documents, claims]] : [];
    });
    return inOrder(rows, down(2), 0);
  },
  "never-stated": (world) => {
    const rows = [...grouped(spoken(world), ([id]) => id)].flatMap(([id, found]) => {
      const claims = found.map(([, { claim }]) => claim);
      const isStated = claims.some(({ modality }) => stated.includes(modality));
      return isStated ? [] : [[id, sizeOf(claims)]];
    });
    return inOrder(rows, down(1), 0);
  },
  "modalities-by-text": (world) => {
    const groups = grouped(passages(world), ({ claim, passage }) =>
      [passage.document, claim.modality].join(" "),
    );
    const rows = [...groups].map(([key, found]) =>
      rowOf(key, sizeOf(found.map(({ claim }) => claim.id))),
    );
    return inOrder(rows, 0, down(2), 1);
  },
  "claims-by-text": (world) => {
    const groups = grouped(passages(world), ({ passage }) => passage.document);
    const rows = [...groups].map(([id, found]) => [
      id,
      world.documents.get(id)?.date ?? null,
      sizeOf(found.map(({ claim }) => claim.id)),
    ]);
    return inOrder(rows, down(2), 0);
  },
  "single-paragraph": (world) => {
    const rows = world.own.flatMap((claim) => {
      const support = world.evidenceFor(claim.id).filter(({ stance }) => stance === "supports");
      const places = new Set(support.map(({ document, para }) => `${document} ${para ?? ""}`));
      const [first] = support;
      const isOne = places.size === 1 && first?.para !== undefined;
      return isOne ? [toldOf(claim, first.document, first.para)] : [];
    });
    return inOrder(rows, 0, 1, 4);
  },
  "busiest-paragraphs": (world) => {
    const placed = world.claims.flatMap(({ id }) =>
      world.evidenceFor(id).flatMap(({ document, para }) => (para ? [{ document, para, id }] : [])),
    );
    const groups = grouped(placed, ({ document, para }) => `${document} ${para}`);
    const rows = [...groups.values()].flatMap((found) =>
      found.slice(0, 1).map((one) => [one.document, one.para, sizeOf(found.map(({ id }) => id))]),
    );
    return inOrder(rows, down(2), 0, 1);
  },
  "unsure-claims": ({ claims }, { most }) =>
    inOrder(
      claims
        .filter(({ confidence = 101 }) => confidence <= Number(most))
        .map(({ confidence, text, confidenceBasis, modality, id }) => [
          confidence,
          text,
          confidenceBasis ?? null,
          modality,
          id,
        ]),
      0,
      4,
    ),
  "derived-claims": (world) =>
    inOrder(
      pairsOf(
        world,
        ({ derivedFrom }) => derivedFrom,
        (claim, base) => [claim.text, base.text, claim.createdBy ?? null, claim.id, base.id],
      ),
      3,
      4,
    ),
  contradictions: (world) =>
    inOrder(
      pairsOf(
        world,
        ({ contradicts }) => contradicts,
        (one, other) => [
          one.text,
          firstDocument(world, one),
          other.text,
          firstDocument(world, other),
          one.id,
          other.id,
        ],
      ),
      4,
      5,
    ),
  "outdated-figures": (world) =>
    inOrder(
      pairsOf(
        world,
        ({ supersedes }) => supersedes,
        (later, earlier) => [earlier.text, later.text, earlier.id, later.id],
      ),
      2,
      3,
    ),
  "figures-of-an-indicator": (world, { indicator }) => {
    const rows = world.claims
      .filter((claim) => claim.indicator === indicator)
      .flatMap((claim) =>
        world
          .quantitiesOf(claim.id)
          .map((figure) => [
            figure.periodStart,
            figure.periodEnd,
            figure.comparator,
            figure.value,
            figure.text,
            figure.unit,
            figure.geography,
            figure.vintage,
            figure.dataStatus,
            claim.id,
            figure.id,
          ]),
      );
    return inOrder(rows, 0, 1, 7, 9, 10).map((row) => row.slice(0, 10).map((one) => one ?? null));
  },
};
