import { Layer } from "../ontology/layers.ts";
import { kindIds, relationTypeIds } from "../ontology/ids.ts";
import { castFor, type Wanted } from "./cast.ts";
import { createEdges } from "./edges.ts";
import * as network from "./network.ts";
import { createRandom, pickIndex } from "./random.ts";
import { countRows, type MadeRow } from "./rows.ts";
import { thingId } from "./things.ts";

/** What is known of a made-up graph without any engine; relations count either way. */
export type Answers = {
  readonly wanted: Wanted;
  readonly rows: Readonly<Record<MadeRow["type"], number>>;
  /** Things of each kind; documents among them. */
  readonly kinds: Counts;
  readonly relationTypes: Counts;
  /** Relations in each layer; "none" are those in none. */
  readonly layers: Counts;
  /** The ten that most relations touch, ties by the order of things. */
  readonly mostConnected: readonly Connected[];
  /** Some things, whatever touches them. */
  readonly sampled: readonly Connected[];
  /** The fewest relations between two things; null when there is no way within six. */
  readonly distances: readonly Distance[];
};

type Counts = Readonly<Record<string, number>>;
type Connected = {
  readonly id: string;
  readonly relations: number;
  /** Other things at the far ends of these. */
  readonly neighbours: number;
};
type Distance = { readonly from: string; readonly to: string; readonly hops: number | null };

const stream = 8;
const samples = 20;
const mostHops = 6;

export function knownAnswers(wanted: Wanted): Answers {
  const cast = castFor(wanted);
  const { relationTypes, layers, ends } = tally(wanted);
  const net = network.createNetwork(wanted.nodes, ends);
  const random = createRandom(wanted.seed, stream, 0);
  const some = () => pickIndex(wanted.nodes, random);
  return {
    wanted,
    rows: countRows(wanted),
    kinds: countKinds(wanted),
    relationTypes,
    layers,
    mostConnected: busiest(net, wanted.nodes).map(connected),
    sampled: repeated(some).map(connected),
    distances: repeated(() => [some(), some()] as const).map(([from, to]) => ({
      from: thingId(from, cast),
      to: thingId(to, cast),
      hops: network.hopsBetween(from, to, net, mostHops),
    })),
  };

  function connected(node: number): Connected {
    const relations = network.degreeOf(node, net);
    return { id: thingId(node, cast), relations, neighbours: network.neighboursOf(node, net) };
  }
}

function repeated<Drawn>(draw: () => Drawn): Drawn[] {
  return Array.from({ length: samples }, draw);
}

type Tally = Pick<Answers, "relationTypes" | "layers"> & { readonly ends: Uint32Array };

function tally(wanted: Wanted): Tally {
  const edgeAt = createEdges(castFor(wanted), wanted);
  const types = new Map<string, number>(relationTypeIds.map((type) => [type, 0]));
  const layers = new Map<string, number>([...Layer.options, "none"].map((layer) => [layer, 0]));
  const ends = new Uint32Array(2 * wanted.edges);
  for (let at = 0; at < wanted.edges; at += 1) {
    const { type, layer, from, to } = edgeAt(at);
    ends.set([from, to], 2 * at);
    types.set(type, (types.get(type) ?? 0) + 1);
    layers.set(layer ?? "none", (layers.get(layer ?? "none") ?? 0) + 1);
  }
  return { relationTypes: Object.fromEntries(types), layers: Object.fromEntries(layers), ends };
}

function countKinds(wanted: Wanted): Counts {
  const { groups, documents } = castFor(wanted);
  const counts = new Map<string, number>(kindIds.map((kind) => [kind, 0]));
  for (const { kind, count } of groups) counts.set(kind, count);
  counts.set("Document", documents);
  return Object.fromEntries(counts);
}

function busiest(net: network.Network, nodes: number): number[] {
  let found: number[] = [];
  for (let node = 0; node < nodes; node += 1) {
    const last = found[9];
    if (last !== undefined && network.degreeOf(node, net) <= network.degreeOf(last, net)) continue;
    found = [...found, node].toSorted(byDegree).slice(0, 10);
  }
  return found;

  function byDegree(one: number, other: number): number {
    return network.degreeOf(other, net) - network.degreeOf(one, net);
  }
}
