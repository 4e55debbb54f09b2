import * as fc from "fast-check";

import type { Row } from "../../contract/rows.ts";
import { Sign, Stance } from "../../graph-seed/ontology/evidence.ts";
import { layerIds } from "../../graph-seed/ontology/layers.ts";
import { Modality } from "../../graph-seed/ontology/modalities.ts";
import { relationTypeIds } from "../../graph-seed/ontology/ids.ts";
import { aClaim, aDocument, anEntity, anEvidence, aQuantity, aRelation, aSource } from "./rows.ts";

/** A graph of all sorts: every type of row, most kinds, any relation type between any two things. */

const documents = 3;
const cast = [
  ["place/p0", "Place"],
  ["place/p1", "Place"],
  ["commodity/c0", "Commodity"],
  ["flow/f0", "Flow"],
  ["flow/f1", "Flow"],
  ["criminal-group/g0", "CriminalGroup"],
  ["public-body/b0", "PublicBody"],
  ["policy-instrument/i0", "PolicyInstrument"],
  ["indicator/n0", "Indicator"],
] as const;
export const castIds = cast.map(([id]) => id);
export const richDocumentIds = Array.from({ length: documents }, (_, at) => `document/d${at}`);

const Text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((text) => `N${text}`);
const SomeEntity = fc.record({
  name: Text,
  aliases: fc.option(fc.array(Text, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  summary: fc.option(Text, { nil: undefined }),
});

const SomeRelation = fc.record({
  kind: fc.constantFrom(...relationTypeIds),
  from: fc.constantFrom(...castIds),
  to: fc.constantFrom(...castIds),
  layer: fc.constantFrom(null, ...layerIds),
  sign: fc.option(fc.constantFrom(...Sign.options), { nil: undefined }),
  flow: fc.option(fc.constantFrom("flow/f0", "flow/f1"), { nil: undefined }),
  modality: fc.constantFrom(...Modality.options),
  confidence: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  hedge: fc.option(Text, { nil: undefined }),
  evidence: fc.uniqueArray(
    fc.record({
      document: fc.nat({ max: documents - 1 }),
      stance: fc.constantFrom("supports" as const, ...Stance.options),
    }),
    { minLength: 1, maxLength: 3, selector: ({ document, stance }) => `${document} ${stance}` },
  ),
  /** An earlier claim that this one disagrees with, if there are so many. */
  against: fc.option(fc.nat({ max: 10 }), { nil: undefined }),
  figure: fc.option(fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })), {
    nil: undefined,
  }),
});
type Made = typeof SomeRelation extends fc.Arbitrary<infer Relation> ? Relation : never;

export const aRichWorld: fc.Arbitrary<Row[]> = fc
  .tuple(
    fc.tuple(...cast.map(() => SomeEntity)),
    fc.array(SomeRelation, { minLength: 1, maxLength: 10 }),
  )
  .map(([entities, relations]) =>
    stage.concat(
      cast.map(([id, kind], at) => anEntity({ id, kind, ...entities[at] })),
      relations.flatMap(rowsOf),
    ),
  );

const stage: Row[] = [
  aSource({ id: "source/s0" }),
  ...richDocumentIds.map((id, at) => aDocument({ id, source: at === 0 ? undefined : "source/s0" })),
];

function rowsOf(made: Made, at: number): Row[] {
  const { kind, from, to, layer, sign, flow, evidence, against, figure, ...said } = made;
  const id = `claim/c${at}`;
  const claim = aClaim({
    id,
    ...said,
    predicate: kind,
    subject: from,
    object: to,
    ...(against !== undefined && against < at && { contradicts: [`claim/c${against}`] }),
    ...(figure !== undefined && { indicator: "indicator/n0" }),
  });
  return [
    aRelation({
      id: `relation/r${at}`,
      kind,
      from,
      to,
      layer,
      sign,
      claims: [id],
      ...(flow !== undefined && { properties: { flow } }),
    }),
    claim,
    ...evidence.map(({ document, stance }, place) =>
      anEvidence({
        id: `evidence/c${at}-${place}`,
        claim: id,
        document: `document/d${document}`,
        stance,
      }),
    ),
    ...(figure === undefined
      ? []
      : [aQuantity({ id: `quantity/q${at}`, claim: id, value: figure })]),
  ];
}
