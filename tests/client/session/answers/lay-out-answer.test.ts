import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { islandsIn } from "../../../../client/session/answers/islands.ts";
import { layOutAnswer } from "../../../../client/session/answers/lay-out-answer.ts";
import type { Subgraph } from "../../../../contract/graph.ts";
import { aNode, anEdge, place } from "../../support/build.ts";

function graph(count: number, ties: readonly (readonly [number, number])[]): Subgraph {
  return {
    nodes: Array.from({ length: count }, (_, at) => aNode(`p${at}`)),
    edges: ties.map(([from, to]) => anEdge(`p${from}`, `p${to}`)),
  };
}

const graphs = fc
  .integer({ min: 1, max: 24 })
  .chain((count) =>
    fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 40 })
      .map((ties) => graph(count, ties)),
  );

/** Whether two things would lie on each other: neither beside nor below. */
function meet(one: { x: number; y: number }, other: { x: number; y: number }): boolean {
  return Math.abs(one.x - other.x) < 40 && Math.abs(one.y - other.y) < 40;
}

describe("laying out an answer", () => {
  it("gives each thing a place, none on another, the same each time", () => {
    fc.assert(
      fc.property(graphs, (answer) => {
        const places = layOutAnswer(answer, { x: 0, y: 0 });
        const all = Object.values(places).flatMap((at) => at ?? []);
        const met = all.flatMap((one, at) => all.slice(at + 1).filter((two) => meet(one, two)));
        expect([Object.keys(places).length, met]).toEqual([answer.nodes.length, []]);
        expect(layOutAnswer(answer, { x: 0, y: 0 })).toEqual(places);
      }),
      { numRuns: 60 },
    );
  });

  it("lies about the point where one looks", () => {
    const places = Object.values(layOutAnswer(graph(5, [[0, 1]]), { x: 1000, y: -500 }));
    const xs = places.map((at) => at?.x ?? 0);
    const ys = places.map((at) => at?.y ?? 0);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(1000, -1);
    expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(-500, -1);
  });

  it("draws nothing of an answer that holds nothing", () => {
    expect(layOutAnswer(graph(0, []), { x: 0, y: 0 })).toEqual({});
  });
});

const ids = (...numbers: number[]) => numbers.map((at) => place(`p${at}`));

describe("the islands of an answer", () => {
  it("hold what hangs together, the largest first, each with its busiest thing first", () => {
    const answer = graph(6, [
      [4, 5],
      [0, 1],
      [1, 2],
      [1, 1],
    ]);
    expect(islandsIn(answer)).toEqual([
      { ids: ids(1, 0, 2), ties: [ids(0, 1), ids(1, 2)] },
      { ids: ids(4, 5), ties: [ids(4, 5)] },
      { ids: ids(3), ties: [] },
    ]);
  });
});
