import type { PathQuestion } from "../../../contract/paths/question.ts";
import type { Lift } from "../../../contract/paths/lift.ts";
import type { LaidQuestion } from "./lay-down.ts";
import type { SomeGraph, SomeRelation } from "./some-graph.ts";

/** Graphs and questions whose answers follow from those of another. */

export function turnedRound({ things, relations }: SomeGraph): SomeGraph {
  return { things, relations: relations.map(oppositeOf) };
}

function oppositeOf({ from, to, ...rest }: SomeRelation): SomeRelation {
  return { ...rest, from: to, to: from };
}

/** A supply that names its flow hides the way by that flow, so that less of it may show more. */
export function withoutFlows({ things, relations }: SomeGraph): SomeGraph {
  return { things, relations: relations.map(withoutFlow) };
}

function withoutFlow(relation: SomeRelation): SomeRelation {
  return { ...relation, flow: undefined };
}

export function fromTheEnd({ question, documents }: LaidQuestion): LaidQuestion {
  const { from, to, via = [] } = question;
  return { question: { ...question, from: to, to: from, via: via.toReversed() }, documents };
}

/** With all lists turned round but `via`, which is in order on purpose. */
export function inOtherOrder({ question, documents }: LaidQuestion): LaidQuestion {
  const { from, to, types, layers, modalities, avoid, avoidTypes, ...rest } = question;
  return {
    question: {
      ...rest,
      from: from.toReversed(),
      to: to.toReversed(),
      types: types?.toReversed(),
      layers: layers?.toReversed(),
      modalities: modalities.toReversed(),
      avoid: avoid?.toReversed(),
      avoidTypes: avoidTypes?.toReversed(),
    },
    documents: documents?.toReversed(),
  };
}

/** Each condition of a question that could be given up, but for the documents. */
export function conditionsOf(question: PathQuestion): Lift[] {
  const { avoid = [], via = [], maxHops } = question;
  const held = openable.filter((condition) => question[condition] !== undefined);
  return [
    ...held.map((condition): Lift => ({ condition })),
    ...avoid.map((id): Lift => ({ condition: "avoid", id })),
    ...via.map((id): Lift => ({ condition: "via", id })),
    { condition: "maxHops", value: maxHops + 1 },
  ];
}

const openable = [
  "types",
  "layers",
  "modalities",
  "direction",
  "avoidTypes",
  "minConfidence",
  "at",
] as const;

/** An answer with the names of one tag's letter in place of another's. */
export function renamed<Value>(value: Value, from: string, to: string): Value {
  const text = JSON.stringify(value).replaceAll(new RegExp(`/${from}(\\d+-)`, "g"), `/${to}$1`);
  return JSON.parse(text) as Value;
}
