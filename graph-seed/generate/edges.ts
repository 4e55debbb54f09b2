import { Sign } from "../ontology/evidence.ts";
import type { Layer } from "../ontology/layers.ts";
import { type Modality, modalityIds } from "../ontology/modalities.ts";
import { type RelationType, relationTypeIds } from "../ontology/ids.ts";
import { ontology } from "../ontology/the-ontology.ts";
import { type Cast, edgesOfEach, type Group, type Wanted } from "./cast.ts";
import { endsOf, type Ends } from "./ends.ts";
import { createRandom, pick, pickIndex, type Random } from "./random.ts";

/** A relation between two things, which are told by their numbers. */
export type MadeEdge = {
  readonly type: RelationType;
  readonly from: number;
  readonly to: number;
  readonly layer: Layer | null;
  readonly sign: Sign | null;
  readonly commodity: number | null;
  readonly modality: Modality;
  readonly confidence: number | null;
};

/** What a flow is made of: it carries something, from somewhere, to somewhere. */
const flowEdges = ["FLOW_OF", "FLOW_FROM", "FLOW_TO"] as const;

const stream = 3;
/** Few things have many relations, and many few. */
const endSkew = 2.5;
const typeSkew = 1.5;
const modalitySkew = 4;

/** Draws each relation by its number alone, so that none has to be kept. */
export function createEdges(cast: Cast, { seed, bare }: Wanted): (at: number) => MadeEdge {
  const ends = new Map(relationTypeIds.map((type) => [type, endsOf(type, cast)]));
  const drawn = relationTypeIds.filter((type) => (ends.get(type) ?? []).length > 0);
  const [people, flows] = [groupOfKind(cast, "Person"), groupOfKind(cast, "Flow")];
  const commodities = groupOfKind(cast, "Commodity");

  return (at) => {
    const random = createRandom(seed, stream, at);
    const { type, from } = startOf(at, random);
    const fitting = (ends.get(type) ?? []).filter((pair) => !from || pair.from === from.group);
    const pair = pick(fitting, random);
    const start = from?.number ?? within(pair.from, random);
    return {
      type,
      from: start,
      to: otherThan(start, within(pair.to, random), pair),
      ...saidBy(type, random),
      commodity: carries(type) ? within(commodities, random) : null,
      modality: bare ? "asserted" : pick(modalityIds, random, modalitySkew),
      confidence: bare || random() < 0.3 ? null : 40 + pickIndex(60, random),
    };
  };

  /** The first relations are those that a person, or a flow, cannot be without. */
  function startOf(at: number, random: Random): Start {
    if (at < people.count)
      return { type: "HOLDS_ROLE", from: { group: people, number: people.first + at } };
    const rest = at - people.count;
    const number = flows.first + Math.floor(rest / edgesOfEach.Flow);
    const type = flowEdges[rest % edgesOfEach.Flow];
    if (number < flows.first + flows.count && type) return { type, from: { group: flows, number } };
    return { type: pick(drawn, random, typeSkew), from: null };
  }
}

type Start = {
  readonly type: RelationType;
  readonly from: { readonly group: Group; readonly number: number } | null;
};

function groupOfKind({ groups }: Cast, kind: string): Group {
  const none: Group = { kind: "Person", first: 0, count: 0 };
  return groups.find((group) => group.kind === kind) ?? none;
}

function within({ first, count }: Group, random: Random): number {
  return first + pickIndex(count, random, endSkew);
}

/** Nothing is related to itself. */
function otherThan(start: number, goal: number, { to }: Ends): number {
  return goal === start ? to.first + ((goal - to.first + 1) % to.count) : goal;
}

function carries(type: RelationType): boolean {
  return ontology.relationTypes[type]?.properties.includes("commodity") === true;
}

function saidBy(type: RelationType, random: Random): Pick<MadeEdge, "layer" | "sign"> {
  const { layers = [], neutral = false, signed = false } = ontology.relationTypes[type] ?? {};
  const layer = neutral && random() < 0.5 ? null : pick(layers, random);
  return { layer, sign: signed ? pick(Sign.options, random) : null };
}
