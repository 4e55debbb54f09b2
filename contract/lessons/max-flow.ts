import type { Corridor, Network } from "./network.ts";

/** The most that can pass at a time, and the corridors that hold it to that: the cut by the source. */
export type MostFlow = { readonly flow: number; readonly cut: readonly string[] };

/** Amounts closer than this are one: sums of parts differ by rounding. */
const speck = 1e-9;

/**
 * The greatest flow through a network, by Edmonds and Karp: as long as there is a way with room
 * left, the shortest one is filled. What is sent may be sent back, so each corridor is kept as the
 * room it has left and what it carries. What the source still reaches at the end is one side of a
 * smallest cut.
 */
export function mostFlow({ source, sink, corridors }: Network): MostFlow {
  const left = corridors.map(({ capacity }) => capacity);
  const carried = corridors.map(() => 0);
  let flow = 0;
  for (;;) {
    const ways = reach(source, { corridors, left, carried });
    if (!ways.has(sink)) return { flow, cut: cutOf(corridors, ways) };
    const hops = wayTo(sink, ways);
    const room = Math.min(...hops.map(({ at, back }) => (back ? carried : left)[at] ?? 0));
    for (const { at, back } of hops) {
      const sent = back ? -room : room;
      left[at] = (left[at] ?? 0) - sent;
      carried[at] = (carried[at] ?? 0) + sent;
    }
    flow += room;
  }
}

type Hop = { readonly at: number; readonly back: boolean; readonly from: string };
type Ways = ReadonlyMap<string, Hop | null>;
type State = {
  readonly corridors: readonly Corridor[];
  readonly left: readonly number[];
  readonly carried: readonly number[];
};

/** What can be reached with room left, each by the hop that reached it first. */
function reach(source: string, state: State): Ways {
  const ways = new Map<string, Hop | null>([[source, null]]);
  for (const place of ways.keys()) {
    for (const { to, ...hop } of hopsFrom(place, state)) {
      if (!ways.has(to)) ways.set(to, { ...hop, from: place });
    }
  }
  return ways;
}

function hopsFrom(place: string, { corridors, left, carried }: State) {
  return corridors.flatMap(({ from, to }, at) => [
    ...(from === place && (left[at] ?? 0) > speck ? [{ at, back: false, to }] : []),
    ...(to === place && (carried[at] ?? 0) > speck ? [{ at, back: true, to: from }] : []),
  ]);
}

function wayTo(sink: string, ways: Ways): Hop[] {
  const hops: Hop[] = [];
  for (let hop = ways.get(sink); hop; hop = ways.get(hop.from)) hops.push(hop);
  return hops;
}

/** What is closed is no part of a cut: it holds nothing back that could pass. */
function cutOf(corridors: readonly Corridor[], ways: Ways): string[] {
  return corridors
    .filter(({ from, to, capacity }) => capacity > 0 && ways.has(from) && !ways.has(to))
    .map(({ key }) => key);
}
