import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { compare } from "../../../contract/compare.ts";
import type { Searched } from "../../../server/paths/search.ts";
import { graphOfTies, searchTies, thing, type Tie, type Wanted } from "./some-ties.ts";

const Number9 = fc.nat({ max: 8 });
const SomeTies = fc.array(
  fc
    .tuple(Number9, Number9, fc.constantFrom(null, 0, 20, 50, 80, 90, 100))
    .filter(([one, other]) => one !== other),
  { maxLength: 22 },
);
/** Of many relations only those are read that join what was reached; of very many, page by page. */
const SomeWeight = fc.constantFrom(1, 300, 2_000);
const SomeWanted = fc.record({
  from: fc.constantFrom([0], [0, 1]),
  to: fc.constantFrom([2], [2, 3]),
  via: fc.constantFrom([], [4], [5, 4]),
  maxHops: fc.integer({ min: 1, max: 7 }),
  k: fc.constantFrom(1, 3, 50),
  rank: fc.constantFrom("shortest" as const, "best-supported" as const),
  shortestOnly: fc.constantFrom(false, false, true),
});

/** By how sure two things are tied at best; null for no number, undefined for not at all. */
function tieBetween(ties: readonly Tie[], one: number, other: number): number | null | undefined {
  const found = ties.filter(([a, b]) => (a === one && b === other) || (a === other && b === one));
  const best = Math.max(...found.map(([, , confidence]) => confidence ?? -1));
  if (found.length === 0) return undefined;
  return best < 0 ? null : best;
}

function everyWalk(ties: readonly Tie[], nodes: readonly number[], most: number): number[][] {
  if (nodes.length > most) return [[...nodes]];
  const next = Array.from({ length: 9 }, (_, at) => at).filter(
    (at) => !nodes.includes(at) && tieBetween(ties, nodes.at(-1) ?? -1, at) !== undefined,
  );
  return [[...nodes], ...next.flatMap((at) => everyWalk(ties, [...nodes, at], most))];
}

/** A hundred to the power of what hops are missing makes paths of all lengths comparable. */
function supportOf(ties: readonly Tie[], nodes: readonly number[]): number {
  const sure = nodes.slice(1).map((at, index) => tieBetween(ties, nodes[index] ?? -1, at) ?? -1);
  if (sure.some((one) => one < 0)) return -1;
  return sure.reduce((product, one) => product * one, 1) * 100 ** (8 - sure.length);
}

function bruteForce(
  ties: readonly Tie[],
  wanted: Required<Pick<Wanted, "via" | "from" | "to">> & Wanted,
) {
  const { from, to, via, maxHops = 6, k = 5, rank, shortestOnly } = wanted;
  const all = from
    .flatMap((start) => everyWalk(ties, [start], maxHops))
    .filter((nodes) => nodes.length > 1 && to.includes(nodes.at(-1) ?? -1))
    .filter((nodes) => nodes.filter((at) => via.includes(at)).join(" ") === via.join(" "));
  const fewest = Math.min(...all.map(({ length }) => length));
  const keyed = all
    .filter(({ length }) => shortestOnly !== true || length === fewest)
    .map((nodes) => ({ nodes, support: supportOf(ties, nodes), text: nodes.join(" ") }));
  const sorted = keyed.toSorted((one, other) => {
    const hops = one.nodes.length - other.nodes.length;
    const support = other.support - one.support;
    const first = rank === "best-supported" ? support || hops : hops || support;
    return first || compare(one.text, other.text);
  });
  return sorted.slice(0, k).map(({ nodes }) => nodes.map(thing));
}

function nodesIn({ lines }: Searched) {
  return lines.map(({ nodes }) => nodes);
}

describe("a search", () => {
  it("finds what looking at every walk finds, in the same order", async () => {
    await fc.assert(
      fc.asyncProperty(SomeTies, SomeWanted, SomeWeight, async (ties, wanted, weight) => {
        const found = await searchTies(graphOfTies(ties, weight), wanted);
        expect({ nodes: nodesIn(found), complete: found.complete }).toEqual({
          nodes: bruteForce(ties, wanted),
          complete: true,
        });
      }),
      { numRuns: 300, seed: 20_261_126 },
    );
  });

  it("goes a long way round where that is better supported", async () => {
    const chain = Array.from({ length: 6 }, (_, at): Tie => [at, at + 1, 98]);
    const graph = graphOfTies([...chain, [0, 6, 60], [0, 7, 10], [7, 6, 10]]);
    const found = await searchTies(graph, { from: [0], to: [6], k: 1, rank: "best-supported" });
    expect(nodesIn(found)).toEqual([[0, 1, 2, 3, 4, 5, 6].map(thing)]);
  });

  it("reads no further where nothing unknown can be as well supported", async () => {
    const far = Array.from({ length: 6 }, (_, at): Tie => [10 + at, 11 + at, 90]);
    const graph = graphOfTies([[0, 1, 90], [0, 10, 50], [16, 1, 50], ...far]);
    await searchTies(graph, { from: [0], to: [1], k: 1, maxHops: 9, rank: "best-supported" });
    expect(graph.asked.flatMap(({ params }) => params["ids"])).toEqual([thing(0), thing(1)]);
  });

  it("finds each round once where it may be gone either way", async () => {
    const triangles: Tie[] = [
      [0, 1, 90],
      [1, 2, 90],
      [2, 0, 90],
      [0, 3, 50],
      [3, 1, 50],
    ];
    const found = await searchTies(graphOfTies(triangles), {
      from: [0],
      to: [0],
      minHops: 3,
      isEitherWay: true,
    });
    expect(nodesIn(found)).toEqual(
      [
        [0, 1, 2, 0],
        [0, 1, 3, 0],
        [0, 2, 1, 3, 0],
      ].map((nodes) => nodes.map(thing)),
    );
  });

  it("leaves a hub alone where the other side comes to it", async () => {
    const spokes = Array.from({ length: 50 }, (_, at): Tie => [1, 100 + at, 50]);
    const graph = graphOfTies([[0, 1, 90], [1, 2, 90], ...spokes]);
    await searchTies(graph, { from: [0], to: [2], k: 1 });
    expect(graph.asked.flatMap(({ params }) => params["ids"])).toEqual([thing(0), thing(2)]);
  });
});

describe("the last hop between two crowds", () => {
  const crowded = Array.from({ length: 300 }, (_, at): Tie[] => [
    [0, 1_000 + at, 50],
    [1, 2_000 + at, 50],
    [1_000 + at, 3_000 + at, 50],
    [2_000 + at, 4_000 + at, 50],
  ]).flat();
  const joined: Tie[] = [...crowded, [1_007, 2_011, 90]];

  it("is read alone, and each side once", async () => {
    const graph = graphOfTies(joined);
    const found = await searchTies(graph, { from: [0], to: [1], k: 1 });
    const asked = graph.asked.map(({ params }) => [
      Array.from(z.array(z.string()).parse(params["ids"])).length,
      Object.keys(z.record(z.string(), z.unknown()).parse(params["rim"] ?? {})).length,
    ]);
    expect({ nodes: nodesIn(found), asked }).toEqual({
      nodes: [[0, 1_007, 2_011, 1].map(thing)],
      asked: [
        [1, 0],
        [1, 0],
        [300, 300],
      ],
    });
  });

  it("counts as all that had to be gone through", async () => {
    const wanted = { from: [0], to: [1], maxHops: 4 };
    const limits = { relations: 1_900, milliseconds: 60_000 };
    const found = await searchTies(graphOfTies(joined), wanted, { limits });
    expect({ nodes: nodesIn(found), complete: found.complete }).toEqual({
      nodes: [[0, 1_007, 2_011, 1].map(thing)],
      complete: false,
    });
  });
});

describe("a search with a budget", () => {
  const chain: Tie[] = [
    [0, 1, 90],
    [1, 2, 90],
    [2, 3, 90],
    [3, 4, 90],
    [0, 5, 50],
    [5, 4, 50],
  ];

  it("says that it is not complete when it may look at no more relations", async () => {
    const limits = { relations: 2, milliseconds: 60_000 };
    const found = await searchTies(
      graphOfTies(chain.slice(0, 4)),
      { from: [0], to: [4] },
      { limits },
    );
    expect({ nodes: nodesIn(found), complete: found.complete }).toEqual({
      nodes: [],
      complete: false,
    });
  });

  it("gives what it knows when it may look at no more relations", async () => {
    const limits = { relations: 4, milliseconds: 60_000 };
    const found = await searchTies(graphOfTies(chain), { from: [0], to: [4] }, { limits });
    expect({ nodes: nodesIn(found), complete: found.complete }).toEqual({
      nodes: [[0, 5, 4].map(thing)],
      complete: false,
    });
  });

  it("says that it is not complete when it has no time", async () => {
    const limits = { relations: 1_000, milliseconds: 0 };
    const found = await searchTies(graphOfTies(chain), { from: [0], to: [4] }, { limits });
    expect({ nodes: nodesIn(found), complete: found.complete }).toEqual({
      nodes: [],
      complete: false,
    });
  });

  it("ends with the reason when no one waits for it", async () => {
    const reason = new Error("The caller has left.");
    const signal = AbortSignal.abort(reason);
    const found = searchTies(graphOfTies(chain), { from: [0], to: [4] }, { signal });
    await expect(found).rejects.toBe(reason);
  });

  it("lets others be served while it thinks, and then hears that no one waits", async () => {
    const everyPair = Array.from({ length: 11 * 11 }, (_, at): Tie => [
      at % 11,
      Math.floor(at / 11),
      50,
    ]);
    const dense = everyPair.filter(([one, other]) => one < other);
    const controller = new AbortController();
    const reason = new Error("The caller has left.");
    setImmediate(() => setImmediate(() => controller.abort(reason)));
    // A thing that no path comes to in order leaves nothing but to look at all of them.
    const wanted = { from: [0], to: [1], maxHops: 12, minHops: 11, k: 50 };
    const { signal } = controller;
    await expect(searchTies(graphOfTies(dense), wanted, { signal })).rejects.toBe(reason);
  });
});

function sizesIn({ asked }: ReturnType<typeof graphOfTies>) {
  return asked.flatMap(({ name, params }) => (name === "relations-of-hub" ? params["size"] : []));
}

describe("a hub", () => {
  const hub = 1;
  const spokes = Array.from({ length: 12_000 }, (_, at): Tie => [hub, 10 + at, 50]);
  const wanted = { from: [0], to: [10], maxHops: 4 };

  it("is read a page at a time, by direction", async () => {
    const graph = graphOfTies([[0, hub, 90], ...spokes]);
    const found = await searchTies(graph, wanted);
    expect({ nodes: nodesIn(found), complete: found.complete, sizes: sizesIn(graph) }).toEqual({
      nodes: [[0, hub, 10].map(thing)],
      complete: true,
      sizes: [10_000, 10_000, 10_000, 10_000],
    });
  });

  it("is read no further than the budget reaches", async () => {
    const graph = graphOfTies([[0, hub, 90], ...spokes]);
    const limits = { relations: 5_000, milliseconds: 60_000 };
    const found = await searchTies(graph, wanted, { limits });
    expect({ nodes: nodesIn(found), complete: found.complete, sizes: sizesIn(graph) }).toEqual({
      nodes: [[0, hub, 10].map(thing)],
      complete: false,
      sizes: [4_998],
    });
  });
});
