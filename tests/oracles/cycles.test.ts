import { isDeepStrictEqual } from "node:util";

import { afterAll, beforeAll, expect, it } from "vitest";

import type { PathsFound } from "../../contract/endpoints/paths.ts";
import { CycleQuestion } from "../../contract/paths/question.ts";
import { findCycles } from "../../server/paths/find-cycles.ts";
import { indexedProperties } from "../../server/store/indexed-properties.ts";
import { putUserRows } from "../engine/put-user-rows.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import type { LaidQuestion } from "../support/paths/lay-down.ts";
import { expectedOf, plainOf } from "./compare-paths.ts";
import { everyCycle, isThereAndBack } from "./every-cycle.ts";
import { graphFor } from "./every-path.ts";
import { askedOf } from "./in-order.ts";
import { type LaidCase, laidCases, rowsOfAll } from "./laid-cases.ts";
import { simpleGraph } from "./simple-graph.ts";
import { type Networkx, startNetworkx } from "./start-networkx.ts";

const cases = laidCases(200, 20_261_128).map(solved);

function solved(laid: LaidCase) {
  const question = throughTheFirst(laid);
  const graph = graphFor(laid.rows, { ...laid, question });
  const every = everyCycle(graph, question);
  return { ...laid, question, graph, every, best: askedOf(every, question) };
}

function throughTheFirst({ question }: LaidQuestion): CycleQuestion {
  const { from, to: _to, via: _via, avoid, ...conditions } = question;
  const [through] = from;
  return CycleQuestion.parse({
    ...conditions,
    through,
    avoid: avoid?.filter((id) => id !== through),
  });
}

let store: TestGraph;
let networkx: Networkx;
const answers: PathsFound[] = [];

beforeAll(async () => {
  networkx = startNetworkx();
  store = await openTestGraph();
  await store.define(indexedProperties);
  await putUserRows(store, rowsOfAll(cases));
  for (const { question, documents } of cases) {
    answers.push(await findCycles(store, question, { documents, milliseconds: 60_000 }));
  }
});
afterAll(async () => {
  await networkx.end();
  await store.dispose();
});

it("draws graphs with cycles and without", () => {
  const sorts = {
    none: cases.filter(({ every }) => every.length === 0).length,
    some: cases.filter(({ every }) => every.length > 0).length,
    cut: cases.filter(({ best, every }) => best.length < every.length).length,
    forward: cases.filter(({ every, question }) => {
      return every.length > 0 && question.direction === "forward";
    }).length,
  };
  expect(Object.entries(sorts).filter(([, count]) => count < 20)).toEqual([]);
});

it("finds the cycles that brute force over the rows finds, to the order and each key", () => {
  const apart = cases.flatMap(({ name, question, documents, best }, at) => {
    const [expected, found] = [best.map(expectedOf), answers[at]?.paths.map(plainOf)];
    if (isDeepStrictEqual(found, expected)) return [];
    return [{ name, question, documents, expected, found }];
  });
  expect({ count: apart.length, first: apart.slice(0, 2) }).toEqual({ count: 0, first: [] });
});

it("holds brute force to all the cycles that networkx finds", async () => {
  const apart: unknown[] = [];
  for (const { name, question, rows, graph, every } of cases) {
    const { through, maxHops, direction } = question;
    const simple = simpleGraph(rows, graph, direction);
    const closed = await networkx.ask({ ask: "cycles", ...simple, through, maxHops });
    // Without parallel relations, going back on the same one looks like a cycle.
    const all = closed.filter((nodes) => nodes.length > 3 || isThereAndBack(nodes, graph));
    const ways = direction === "any" ? all.flatMap((nodes) => [nodes, nodes.toReversed()]) : all;
    const theirs = new Set(ways.map((nodes) => nodes.join(" ")));
    const missed = every.filter(({ path }) => !theirs.has(path.nodes.join(" ")));
    if (missed.length > 0 || every.length !== all.length)
      apart.push({ name, question, every, all });
  }
  expect(apart).toEqual([]);
});
