import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

import type { Row } from "../../../contract/rows.ts";
import { openEmbedded } from "../../../server/engine/embedded/open-embedded.ts";
import { type Graph, type GraphValue } from "../../../server/engine/graph.ts";
import { indexedProperties } from "../../../server/store/indexed-properties.ts";
import { aRichWorld } from "../../support/a-rich-world.ts";
import { aWorld } from "../../support/a-world.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { empty } from "../empty.ts";
import { dump } from "../graph-dump.ts";
import { putUserRows } from "../put-user-rows.ts";
import { aQuestion } from "../texts.ts";
import { answersOf } from "./ask-both.ts";
import { readerTexts } from "./reader-texts.ts";

/** Enough to meet most shapes; the same in every run, so that a red one can be run again. */
const runs = { numRuns: 12, seed: 20_261_126 };
/** Each is some four hundred questions to each engine. */
const fewRuns = { numRuns: 4, seed: 20_261_126 };

vi.setConfig({ testTimeout: 300_000 });

let folder: string;
let embedded: Graph;
let neo4j: TestGraph;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "contraflow-"));
  embedded = await openEmbedded({ folder });
  neo4j = await openTestGraph();
  await Promise.all([embedded, neo4j].map((graph) => graph.define(indexedProperties)));
});
afterAll(async () => {
  await embedded.close();
  await neo4j.dispose();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await both(empty);
});

async function both<Answer>(ask: (graph: Graph) => Promise<Answer>): Promise<[Answer, Answer]> {
  return Promise.all([ask(embedded), ask(neo4j)]);
}

/** What each engine answers over the same rows: the embedded one first. */
async function answersOver(rows: readonly Row[], ask: (graph: Graph) => Promise<unknown>) {
  await both(empty);
  await both(async (graph) => putUserRows(graph, rows));
  return both(ask);
}

describe("both engines", () => {
  it("hold the same after the same rows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(aRichWorld, aWorld), async (rows) => {
        const [here, there] = await answersOver(rows, dump);
        expect(there).toEqual(here);
      }),
      runs,
    );
  });

  it("answer every question of ours alike", async () => {
    await fc.assert(
      fc.asyncProperty(aRichWorld, async (rows) => {
        const [here, there] = await answersOver(rows, async (graph) => answersOf(graph, rows));
        expect(there).toEqual(here);
      }),
      fewRuns,
    );
  });

  it("answer what a reader asks alike", async () => {
    await fc.assert(
      fc.asyncProperty(aRichWorld, async (rows) => {
        const [here, there] = await answersOver(rows, answersToReaders);
        expect(there).toEqual(here);
      }),
      runs,
    );
  });

  it("give back any value as it was written", async () => {
    const Value = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.integer(),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      fc.array(fc.integer(), { maxLength: 3 }),
      fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(Value, async (value) => {
        const [here, there] = await both(async (graph) => written(graph, value));
        expect([here, there]).toEqual([[{ v: value }], [{ v: value }]]);
      }),
      runs,
    );
  });

  it("raise the revision with each write, and with no read", async () => {
    const before = await both(async (graph) => graph.revision());
    await both(empty);
    await both(async (graph) => graph.read(aQuestion("RETURN 1 AS one")));
    const after = await both(async (graph) => graph.revision());
    expect(after).toEqual(before.map((revision) => revision + 1));
  });
});

async function written(graph: Graph, value: GraphValue): Promise<unknown> {
  const cypher = "MERGE (n:Thing {id: 'a'}) SET n.v = $value";
  await graph.write([{ name: "a-value", cypher, params: { value } }]);
  return graph.read(aQuestion("MATCH (n:Thing {id: 'a'}) RETURN n.v AS v"));
}

/** One after the other: Neo4j has few connections for readers' texts. */
async function answersToReaders(graph: Graph): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const text of readerTexts) answers.push(await pieces(graph, text));
  return answers;
}

async function pieces(graph: Graph, cypher: string): Promise<unknown> {
  const limits = { rows: 1_000, bytes: 1_000_000, milliseconds: 10_000 };
  const params: Readonly<Record<string, GraphValue>> = cypher.includes("$id")
    ? { id: "place/p0" }
    : {};
  const found: unknown[] = [];
  for await (const piece of graph.ask({ cypher, params, limits })) found.push(piece);
  return { cypher, found: cypher.includes("UNION") ? sorted(found) : found };
}

/** A union has no order of its own. */
function sorted(found: readonly unknown[]): string[] {
  return found.map((piece) => JSON.stringify(piece)).toSorted();
}
