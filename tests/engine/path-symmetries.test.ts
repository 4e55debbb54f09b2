import { afterAll, beforeAll, expect, it } from "vitest";

import { published } from "../../contract/limits.ts";
import type { FoundPath } from "../../contract/paths/found-path.ts";
import { lifted } from "../../contract/paths/lift.ts";
import type { Row } from "../../contract/rows.ts";
import { findPaths } from "../../server/paths/find-paths.ts";
import { indexedProperties } from "../../server/store/indexed-properties.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { drawnCases } from "../support/paths/drawn-cases.ts";
import {
  type LaidQuestion,
  type Naming,
  naming,
  questionOf,
  rowsOf,
  stage,
} from "../support/paths/lay-down.ts";
import type { SomeGraph } from "../support/paths/some-graph.ts";
import * as twins from "../support/paths/twins.ts";
import { putUserRows } from "./put-user-rows.ts";

type Twin = {
  readonly letter: string;
  readonly ofGraph: (graph: SomeGraph) => SomeGraph;
  readonly ofNames: (names: Naming) => Naming;
};

function aTwin(letter: string, over: Partial<Twin> = {}): Twin {
  return { letter, ofGraph: same, ofNames: same, ...over };
}

function same<Value>(value: Value): Value {
  return value;
}

/** Each is asked a dozen times. */
const cases = drawnCases(40, 20_261_127);
/** As many paths as can be asked for, so that few answers are cut. */
const k = published.pathsPerRequest;

/** Each lays the cases down once; nothing joins them to the others. */
const one = aTwin("a");
const likeOne = aTwin("b");
const otherNames = aTwin("c", { ofNames: inOtherPlaces });
const turnedRound = aTwin("d", { ofGraph: twins.turnedRound });
const withoutFlows = aTwin("e", { ofGraph: twins.withoutFlows });

let graph: TestGraph;
let alone: FoundPath[][];
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.define(indexedProperties);
  await putUserRows(graph, [...stage, ...rowsFor(one)]);
  alone = await askAll(questionsFor(one));
  const others = [likeOne, otherNames, turnedRound, withoutFlows].flatMap(rowsFor);
  await putUserRows(graph, others.toReversed());
});
afterAll(async () => graph.dispose());

function rowsFor({ letter, ofGraph, ofNames }: Twin): Row[] {
  return cases.flatMap((of, at) => rowsOf(ofGraph(of.graph), ofNames(naming(`${letter}${at}`))));
}

function questionsFor({ letter, ofGraph, ofNames }: Twin): LaidQuestion[] {
  return cases.map(({ graph: of, asked }, at) =>
    questionOf(asked, ofGraph(of), ofNames(naming(`${letter}${at}`))),
  );
}

async function ask({ question, documents }: LaidQuestion): Promise<FoundPath[]> {
  return (await findPaths(graph, question, { documents, milliseconds: 60_000 })).paths;
}

async function askAll(questions: readonly LaidQuestion[]): Promise<FoundPath[][]> {
  const found: FoundPath[][] = [];
  for (const question of questions) found.push(await ask(question));
  return found;
}

function withMost({ question, documents }: LaidQuestion): LaidQuestion {
  return { question: { ...question, k }, documents };
}

function nodesOf(paths: readonly FoundPath[]): string[] {
  return paths.map(({ nodes }) => nodes.join(" ")).toSorted();
}

it("answers alike whatever else lies in the graph", async () => {
  expect(await askAll(questionsFor(one))).toEqual(alone);
});

it("answers alike in whatever order rows and lists come", async () => {
  const found = await askAll(questionsFor(likeOne).map(twins.inOtherOrder));
  expect(twins.renamed(found, likeOne.letter, one.letter)).toEqual(alone);
});

it("finds the same lengths and the same support under other names", async () => {
  const found = await askAll(questionsFor(otherNames));
  expect(found.map(measuresOf)).toEqual(alone.map(measuresOf));
});

function inOtherPlaces({ tag, places }: Naming): Naming {
  return { tag, places: places.toReversed() };
}

function measuresOf(paths: readonly FoundPath[]) {
  return paths.map(({ hops, confidence }) => [hops, confidence?.toFixed(9)]);
}

it("finds each path backwards where every relation is turned round", async () => {
  const there = await askAll(questionsFor(one).map(withMost));
  const back = await askAll(questionsFor(turnedRound).map(withMost).map(twins.fromTheEnd));
  const turned = twins
    .renamed(back, turnedRound.letter, one.letter)
    .map((paths) => paths.map(backwards));
  const isWhole = there.map((paths) => paths.length < k);
  expect(turned.filter((_, at) => isWhole[at]).map(nodesOf)).toEqual(
    there.filter((_, at) => isWhole[at]).map(nodesOf),
  );
});

function backwards(path: FoundPath): FoundPath {
  return { ...path, nodes: path.nodes.toReversed() };
}

it("never finds a path more for one more condition", async () => {
  const added: string[] = [];
  for (const { question, documents } of questionsFor(withoutFlows).map(withMost)) {
    const asked = { ...question, shortestOnly: false };
    const under = nodesOf(await ask({ question: asked, documents }));
    const wider = twins.conditionsOf(asked).map((lift) => lifted(asked, lift));
    const open = await askAll(wider.map((more) => ({ question: more, documents })));
    open.push(await ask({ question: asked, documents: undefined }));
    const whole = open.filter((paths) => paths.length < k).map((paths) => new Set(nodesOf(paths)));
    added.push(...whole.flatMap((known) => under.filter((nodes) => !known.has(nodes))));
  }
  expect(added).toEqual([]);
});
