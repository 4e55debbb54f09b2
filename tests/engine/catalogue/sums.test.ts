import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { layerIds } from "../../../graph-seed/ontology/layers.ts";
import { readSeed } from "../../../graph-seed/seed-packs.ts";
import { catalogue } from "../../../server/queries/catalogue/catalogue.ts";
import { runQuestion } from "../../../server/queries/catalogue/run-question.ts";
import { seed } from "../../../server/seed/seed.ts";
import { openTestGraph, type TestGraph } from "../../support/engine.ts";
import { inOrder, tally } from "./in-order.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
  await seed(graph, await readSeed("article+facts"));
});

afterAll(async () => graph.dispose());

type Cells = Readonly<Record<string, unknown>>;

/** The rows of an answer, by column. */
async function rowsOf(name: string, params: Cells = {}): Promise<Cells[]> {
  const question = catalogue.find((one) => one.name === name);
  if (question === undefined) throw new Error(`There is no question ${name}.`);
  const asked = { question, params: question.params.parse(params) };
  const { columns, rows } = await runQuestion(graph, asked, {});
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}

async function total(name: string, column: string): Promise<number> {
  const rows = await rowsOf(name);
  return rows.reduce((sum, row) => sum + Number(row[column]), 0);
}

function isWithoutLayer(row: Cells): boolean {
  return row["layer"] === null;
}

function relationsOf(rows: readonly Cells[]): string[] {
  return rows.map(({ relation }) => String(relation)).toSorted();
}

describe("answers that say the same in two ways", () => {
  it.each(["supplies", "single-claim", "single-source"])(
    "hold as much of %s over all layers as in each, and in none",
    async (name) => {
      const all = await rowsOf(name);
      const each = await Promise.all(layerIds.map((layer) => rowsOf(name, { layer })));
      const parts = [...each.flat(), ...all.filter(isWithoutLayer)];
      expect(relationsOf(parts)).toEqual(relationsOf(all));
    },
  );

  it("count the claims of each text alike, at once and by how they are made", async () => {
    const [texts, modalities] = [
      await rowsOf("claims-by-text"),
      await rowsOf("modalities-by-text"),
    ];
    const sums = new Map<string, number>();
    for (const { document, claims } of modalities) {
      const key = String(document);
      sums.set(key, (sums.get(key) ?? 0) + Number(claims));
    }
    const wanted = texts.map(({ document, claims }) => [document, claims]);
    expect(inOrder([...sums], 0)).toEqual(inOrder(wanted, 0));
  });

  it("count each relation once, by its kinds and by how many publishers it has", async () => {
    const single = await rowsOf("single-source");
    const several = await rowsOf("agreed");
    expect(await total("related-kinds", "relations")).toBe(single.length + several.length);
  });

  it("count for each speaker what is said in a speaker’s name and not worked out", async () => {
    const derived = new Set((await rowsOf("derived-claims")).map(({ claim }) => claim));
    const said = (await rowsOf("who-says-what")).filter(({ claim }) => !derived.has(claim));
    const counted = (await rowsOf("speakers-counted")).map(({ who, claims }) => [who, claims]);
    const wanted = [...tally(said.map(({ who }) => String(who)))];
    expect(inOrder(counted, 0)).toEqual(inOrder(wanted, 0));
  });

  it("find as many unsure claims below a number as one by one", async () => {
    const [low, all] = [
      await rowsOf("unsure-claims", { most: 49 }),
      await rowsOf("unsure-claims", { most: 100 }),
    ];
    expect(low).toEqual(all.filter(({ confidence }) => Number(confidence) <= 49));
    expect([low.length > 0, low.length < all.length]).toEqual([true, true]);
  });
});
