import { describe, expect, it } from "vitest";

import { mostFlow } from "../../../contract/lessons/max-flow.ts";
import { Circumstances, type Network, under } from "../../../contract/lessons/network.ts";

type Way = readonly [from: string, to: string, capacity: number];

function network(ways: readonly Way[]): Network {
  const corridors = ways.map(([from, to, capacity], at) => ({
    key: `c${at}`,
    name: { en: `${from} to ${to}` },
    from,
    to,
    capacity,
  }));
  return { source: "s", sink: "t", corridors };
}

describe("the most that a network lets through", () => {
  it("is what its narrowest place carries", () => {
    const ways: Way[] = [
      ["s", "a", 5],
      ["a", "t", 3],
    ];
    expect(mostFlow(network(ways))).toEqual({ flow: 3, cut: ["c1"] });
  });

  it("sends back what was sent the wrong way first", () => {
    // The shortest way from s to t takes the middle corridor; the greatest flow leaves it empty.
    const ways: Way[] = [
      ["s", "a", 1],
      ["a", "d", 1],
      ["d", "t", 1],
      ["s", "b", 1],
      ["b", "c", 1],
      ["c", "d", 1],
      ["a", "e", 1],
      ["e", "f", 1],
      ["f", "t", 1],
    ];
    expect(mostFlow(network(ways)).flow).toBe(2);
  });

  it("is nothing where no way leads to the end, and then there is nothing to cut", () => {
    expect(mostFlow(network([["s", "a", 9]]))).toEqual({ flow: 0, cut: [] });
  });

  it("takes parts of one and parallel corridors", () => {
    const ways: Way[] = [
      ["s", "t", 0.1],
      ["s", "t", 0.2],
    ];
    const { flow, cut } = mostFlow(network(ways));
    expect(flow).toBeCloseTo(0.3, 12);
    expect(cut).toEqual(["c0", "c1"]);
  });

  it("is on networks at random what the smallest of all cuts carries, and the cut told is one", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const drawn = network(drawnWays(seed));
      const { flow, cut } = mostFlow(drawn);
      expect(flow).toBe(smallestOfAllCuts(drawn));
      const carried = drawn.corridors.filter(({ key }) => cut.includes(key));
      expect(carried.reduce((sum, { capacity }) => sum + capacity, 0)).toBe(flow);
      expect(mostFlow(under(drawn, Circumstances.parse({ close: cut }))).flow).toBe(0);
    }
  });
});

it("takes a network in other circumstances: closed, of another capacity, grown", () => {
  const drawn = network([
    ["s", "t", 10],
    ["s", "t", 20],
    ["s", "t", 30],
  ]);
  const when = { close: ["c0"], capacities: { c1: 8 }, scale: { c1: 1.5, c2: 2 } };
  expect(under(drawn, when).corridors.map(({ capacity }) => capacity)).toEqual([0, 12, 60]);
});

const places = ["s", "a", "b", "c", "t"];

function drawnWays(seed: number): Way[] {
  let state = seed * 2_654_435_761;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return Array.from({ length: 9 }, () => {
    const from = places[next(5)] ?? "s";
    const to = places[next(5)] ?? "t";
    return [from, to, next(10)] as const;
  }).filter(([from, to]) => from !== to);
}

/** Every way to part the places in two, with the source on one side and the sink on the other. */
function smallestOfAllCuts({ corridors }: Network): number {
  const inner = ["a", "b", "c"];
  const sides = Array.from({ length: 2 ** inner.length }, (_, bits) => {
    return new Set(["s", ...inner.filter((_place, at) => (bits >> at) % 2 === 1)]);
  });
  const carried = sides.map((side) =>
    corridors
      .filter(({ from, to }) => side.has(from) && !side.has(to))
      .reduce((sum, { capacity }) => sum + capacity, 0),
  );
  return Math.min(...carried);
}
