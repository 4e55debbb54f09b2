import { afterAll, beforeAll, expect, it, vi } from "vitest";
import * as z from "zod";

import { published } from "../../contract/limits.ts";
import { equivalentCypher } from "../../contract/paths/equivalent-cypher.ts";
import type { Row } from "../../contract/rows.ts";
import type { GraphValue } from "../../server/engine/graph.ts";
import { findPaths } from "../../server/paths/find-paths.ts";
import { indexedProperties } from "../../server/store/indexed-properties.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { type Case, drawnCases } from "../support/paths/drawn-cases.ts";
import {
  type LaidQuestion,
  type Naming,
  naming,
  questionOf,
  rowsOf,
  stage,
} from "../support/paths/lay-down.ts";
import type { SomeGraph } from "../support/paths/some-graph.ts";
import { withoutFlows } from "../support/paths/twins.ts";
import { putUserRows } from "./put-user-rows.ts";

const seed = 20_261_129;
const k = published.pathsPerRequest;
/** What the text looks at grows with each hop, the more so where much is related. */
const mostHops = 4;

/** Small graphs, each with a question of its own, and a graph of 200 things with as many. */
const sorts = [
  { name: "small graphs", asked: drawnCases(24, seed).map(inItsOwn) },
  {
    name: "a graph of 200",
    asked: drawnCases(16, seed, { least: 200, most: 200 }).map(inTheFirst),
  },
];

type Laid = LaidQuestion & { readonly rows: readonly Row[] };

function inItsOwn(one: Case, at: number): Laid {
  return laid(one, one.graph, naming(`s${at}`));
}

function inTheFirst(one: Case, _at: number, [first = one]: readonly Case[]): Laid {
  return laid(one, first.graph, naming("l0"));
}

/** The text tells no supply from its flow, and knows one order. */
function laid({ asked }: Case, of: SomeGraph, names: Naming): Laid {
  const plain = withoutFlows(of);
  const { question, documents } = questionOf(asked, plain, names);
  const usual = { rank: "shortest", shortestOnly: false, maxHops: mostHops, k } as const;
  return { question: { ...question, ...usual }, documents, rows: rowsOf(plain, names) };
}

vi.setConfig({ testTimeout: 300_000 });

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.define(indexedProperties);
  const rows = sorts.flatMap(({ asked }) => asked.flatMap((one) => one.rows));
  const each = new Map([...stage, ...rows].map((row) => [row.id as string, row]));
  await putUserRows(graph, [...each.values()]);
});
afterAll(async () => graph.dispose());

async function bySearch({ question, documents }: LaidQuestion): Promise<string[][]> {
  const { paths } = await findPaths(graph, question, { documents, milliseconds: 60_000 });
  return paths.map(({ nodes }) => nodes);
}

const Found = z.object({ ids: z.array(z.string()) });

async function byText({ question, documents }: LaidQuestion): Promise<string[][]> {
  const { text, params } = equivalentCypher(question, documents);
  const statement = {
    name: "equivalent",
    cypher: text,
    params: params as Record<string, GraphValue>,
    row: Found,
  };
  const rows = await graph.read(statement, { milliseconds: 60_000 });
  return rows.map(({ ids }) => ids);
}

/** Of an answer that is cut, which of the last length are left out is not the text's to say. */
function comparable(paths: readonly (readonly string[])[]) {
  const lengths = paths.map((nodes) => nodes.length);
  const nodes = paths.map((one) => one.join(" ")).toSorted();
  return paths.length < k ? { lengths, nodes } : { lengths };
}

it.each(sorts)("the text that is shown finds what the search finds in $name", async ({ asked }) => {
  const [searched, read]: [string[][][], string[][][]] = [[], []];
  for (const question of asked) {
    searched.push(await bySearch(question));
    read.push(await byText(question));
  }
  expect(read.map(comparable)).toEqual(searched.map(comparable));
  expect(searched.filter((paths) => paths.length > 0).length).toBeGreaterThan(5);
});
