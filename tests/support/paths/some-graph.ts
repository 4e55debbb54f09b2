import * as fc from "fast-check";

import { ClaimStatus, Polarity, Stance } from "../../../graph-seed/ontology/evidence.ts";
import { layerIds } from "../../../graph-seed/ontology/layers.ts";
import { modalityIds, statedModalities } from "../../../graph-seed/ontology/modalities.ts";
import { relationTypeIds } from "../../../graph-seed/ontology/ids.ts";

/** A graph told by numbers: things have no names yet, so that it can be laid down more than once. */
export type SomeGraph = {
  readonly things: number;
  readonly relations: readonly SomeRelation[];
};

type Drawn = typeof Relation extends fc.Arbitrary<infer Made> ? Made : never;
/** Its ends are numbers of things; in a supply, `flow` may be the thing that tells it at length. */
export type SomeRelation = Omit<Drawn, "again">;
export type SomeClaim = SomeRelation["claims"][number];

export const someDocuments = ["document/p0", "document/p1", "document/p2", "document/p3"] as const;
/** Relations for each thing, from sparse to dense. */
const shares = [1.8, 2.4, 3, 3.5];
/** Its rest tells which of so many things is meant. */
const number = fc.nat({ max: 99_999 });

const Day = fc.constantFrom("2018", "2019-06", "2020", "2020-02-10", "2021-03", "2022");

function mostly<Value>(usual: Value, all: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...all) },
  );
}

const Claim = fc.record({
  status: mostly("accepted", ClaimStatus.options),
  polarity: mostly("affirmed", Polarity.options),
  modality: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...statedModalities) },
    { weight: 1, arbitrary: fc.constantFrom(...modalityIds) },
  ),
  // Few numbers, so that some are alike.
  confidence: fc.option(fc.constantFrom(0, 20, 40, 50, 60, 70, 80, 90, 100), { nil: undefined }),
  validFrom: fc.option(Day, { nil: undefined, freq: 2 }),
  validTo: fc.option(Day, { nil: undefined, freq: 2 }),
  /** An earlier claim of the graph that this one is made from, if there are so many. */
  derivedFrom: fc.option(fc.nat({ max: 200 }), { nil: undefined, freq: 1 }),
  evidence: fc.uniqueArray(
    fc.record({
      document: fc.constantFrom(...someDocuments),
      stance: mostly("supports", Stance.options),
    }),
    { minLength: 1, maxLength: 2, selector: ({ document, stance }) => `${document} ${stance}` },
  ),
});

const Relation = fc.record({
  kind: fc.constantFrom(...relationTypeIds, "SUPPLIES" as const, "SUPPLIES" as const),
  from: number,
  to: number,
  /** Whether it joins the same two things as the one before. */
  again: fc.constantFrom(false, false, false, true),
  layer: fc.constantFrom(null, ...layerIds),
  flow: fc.option(number, { nil: undefined }),
  claims: fc.array(Claim, { minLength: 1, maxLength: 3, size: "max" }),
});

/** Loops, parallel relations, several claims each. */
export function graphOf(least: number, most: number): fc.Arbitrary<SomeGraph> {
  const relations = Math.round(most * Math.max(...shares));
  return fc
    .record({
      things: fc.integer({ min: least, max: most }),
      relations: fc.array(Relation, { minLength: relations, maxLength: relations }),
      share: fc.constantFrom(...shares),
    })
    .map(({ things, relations: drawn, share }) => ({
      things,
      relations: joined(drawn.slice(0, Math.round(things * share)), things),
    }));
}

function joined(relations: readonly Drawn[], things: number): SomeRelation[] {
  let [from, to] = [0, 0];
  return relations.flatMap(({ again, ...relation }) => {
    if (!again) [from, to] = [relation.from % things, relation.to % things];
    const flow = relation.kind === "SUPPLIES" ? relation.flow : undefined;
    const one = { ...relation, from, to, flow: flow === undefined ? flow : flow % things };
    return [one, ...atLength(one)];
  });
}

/** The flow that says at length what a supply says. */
function atLength({ flow, from, to, ...rest }: SomeRelation): SomeRelation[] {
  if (flow === undefined) return [];
  return [
    { ...rest, kind: "FLOW_FROM", from: flow, to: from, flow: undefined },
    { ...rest, kind: "FLOW_TO", from: flow, to, flow: undefined },
  ];
}
