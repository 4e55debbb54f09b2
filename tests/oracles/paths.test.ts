import { isDeepStrictEqual } from "node:util";

import { afterAll, beforeAll, expect, it } from "vitest";

import type { PathsFound } from "../../contract/endpoints/paths.ts";
import type { LeftOut } from "../../contract/paths/lift.ts";
import { findPaths } from "../../server/paths/find-paths.ts";
import { indexedProperties } from "../../server/store/indexed-properties.ts";
import { putUserRows } from "../engine/put-user-rows.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { expectedOf, misquoted, plainOf } from "./compare-paths.ts";
import { everyLift } from "./every-lift.ts";
import { everyPath, graphFor } from "./every-path.ts";
import { askedOf } from "./in-order.ts";
import { type LaidCase, laidCases, rowsOfAll } from "./laid-cases.ts";
import { simpleGraph } from "./simple-graph.ts";
import { type Networkx, startNetworkx } from "./start-networkx.ts";

const cases = laidCases(600, 20_261_126).map(solved);

function solved(laid: LaidCase) {
  const graph = graphFor(laid.rows, laid);
  const every = everyPath(graph, laid.question);
  return { ...laid, graph, every, best: askedOf(every, laid.question) };
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
    answers.push(await findPaths(store, question, { documents, milliseconds: 60_000 }));
  }
});
afterAll(async () => {
  await networkx.end();
  await store.dispose();
});

/** Each case with its answer. */
function answered() {
  return cases.flatMap((one, at) => {
    const answer = answers[at];
    return answer === undefined ? [] : [{ ...one, answer }];
  });
}

it("draws graphs and questions of all sorts", () => {
  const paths = cases.flatMap(({ best }) => best);
  const sorts = {
    withPaths: cases.filter(({ best }) => best.length > 0).length,
    withMany: cases.filter(({ best }) => best.length > 4).length,
    cut: cases.filter(({ best, every }) => best.length < every.length).length,
    parallel: paths.filter(({ path }) => path.parallel.some((others) => others.length > 0)).length,
    long: paths.filter(({ path }) => path.hops > 4).length,
    withoutNumber: paths.filter(({ support }) => support === null).length,
    around: cases.filter(({ question }) => (question.via ?? []).length > 0).length,
  };
  expect(Object.entries(sorts).filter(([, count]) => count < 50)).toEqual([]);
});

it("answers as brute force over the rows does, to the order and each key", () => {
  const apart = answered().flatMap(({ name, question, documents, best, answer }) => {
    const [expected, found] = [best.map(expectedOf), answer.paths.map(plainOf)];
    if (isDeepStrictEqual(found, expected)) return [];
    return [{ name, question, documents, expected, found }];
  });
  expect({ count: apart.length, first: apart.slice(0, 2) }).toEqual({ count: 0, first: [] });
});

it("names the claim that speaks best for each hop", () => {
  const wrong = answered().flatMap(({ best, answer }) =>
    answer.paths.flatMap((path, at) => {
      const described = best[at];
      return described === undefined ? [] : misquoted(path, described);
    }),
  );
  expect(wrong).toEqual([]);
});

it("tells each condition that is enough to give up, and what that brings", () => {
  const withoutPaths = answered().filter(({ every }) => every.length === 0);
  const found = withoutPaths.map(({ answer }) => answer.none?.lifts.map(lineOf).toSorted());
  expect(found.map((lines) => lines?.filter((line) => !line.startsWith("maxHops")))).toEqual(
    withoutPaths.map((one) => everyLift(one).map(lineOf).toSorted()),
  );
});

function lineOf({ lift, paths, hops }: LeftOut): string {
  const which = "id" in lift ? lift.id : "";
  return [lift.condition, which, paths, "of", hops].join(" ");
}

it("has looked at all there is, and says so", () => {
  expect(answers.filter(({ complete }) => !complete)).toEqual([]);
});

it("finds paths as short as networkx does, and none that it does not find", async () => {
  const apart: unknown[] = [];
  for (const { name, question, answer, rows, graph } of answered()) {
    const { from, to, via = [], maxHops, k, direction, rank, shortestOnly } = question;
    if (rank !== "shortest") continue;
    const simple = simpleGraph(rows, graph, direction);
    const all = await networkx.ask({ ask: "shortest", ...simple, from, to, via, maxHops, k });
    const theirs = shortestOnly ? all.filter(({ length }) => length === all[0]?.length) : all;
    const known = new Set(theirs.map((nodes) => nodes.join(" ")));
    const ours = answer.paths.map(({ nodes }) => nodes);
    const lengths = theirs.slice(0, k).map((nodes) => nodes.length);
    const isAlike = isDeepStrictEqual(
      ours.map((nodes) => nodes.length),
      lengths,
    );
    if (isAlike && ours.every((nodes) => known.has(nodes.join(" ")))) continue;
    apart.push({ name, question, ours, theirs });
  }
  expect(apart).toEqual([]);
});

it("holds brute force to all the paths that networkx finds", async () => {
  const apart: unknown[] = [];
  for (const { name, question, rows, graph, every } of cases) {
    const { from, to, via = [], maxHops, direction } = question;
    const simple = simpleGraph(rows, graph, direction);
    const theirs = await networkx.ask({ ask: "all", ...simple, from, to, via, maxHops });
    const [ours, others] = [every.map(({ path }) => path.nodes), theirs].map(inOneOrder);
    if (!isDeepStrictEqual(ours, others)) apart.push({ name, question, ours, others });
  }
  expect(apart).toEqual([]);
});

function inOneOrder(paths: readonly (readonly string[])[]): string[] {
  return paths.map((nodes) => nodes.join(" ")).toSorted();
}
