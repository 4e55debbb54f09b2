import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";

import type { Row } from "../../contract/rows.ts";
import { readSeed } from "../../graph-seed/seed-packs.ts";
import { seed } from "../../server/seed/seed.ts";
import { aWorld } from "../support/a-world.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import { dumpOf, packOf, withoutBorder } from "./an-atlas.ts";
import { dump } from "./graph-dump.ts";
import { placedRows } from "./put-user-rows.ts";
import { aClaim, anEntity, anEvidence, aQuantity, aRelation, someRows } from "../support/rows.ts";

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.dispose());

describe("seeding an empty graph", () => {
  it("lays every row of the article there, marked as the pack's", async () => {
    const packs = await readSeed("article");
    expect(await seed(graph, packs)).toEqual({
      packs: [{ name: "article", version: packs[0]?.version, outcome: "added" }],
      removed: 0,
      kept: [],
      yours: [],
    });
    const placed = await placedRows(graph);
    const wanted = packs.flatMap(({ rows }) => rows.map((row) => ({ row, pack: "article" })));
    expect(inIdOrder(placed)).toEqual(inIdOrder(wanted));
  });

  it("counts for each thing how many others it is related to", async () => {
    await seed(graph, await readSeed("article"));
    const wrong = await graph.read({
      name: "wrong-neighbours",
      cypher:
        "MATCH (e:Entity) OPTIONAL MATCH (e)--(o:Entity) WHERE o.id <> e.id " +
        "WITH e.id AS id, e.neighbours AS stored, count(DISTINCT o.id) AS counted " +
        "WHERE stored <> counted RETURN id, stored, counted",
      params: {},
      row: z.unknown(),
    });
    expect(wrong).toEqual([]);
  });

  it("ties every claim to its ends, its evidence to its document, by edges", async () => {
    await seed(graph, [packOf(1, [...someRows(), aQuantity()])]);
    const { edges } = await dump(graph);
    const short = edges.map((edge) => {
      const { start, type, goal } = z
        .object({ start: z.string(), type: z.string(), goal: z.string() })
        .parse(JSON.parse(edge));
      return `${start} ${type} ${goal}`;
    });
    expect(short.toSorted()).toEqual([
      "claim/east-borders-west OBJECT place/west",
      "claim/east-borders-west SUBJECT place/east",
      "document/report ASSERTS claim/east-borders-west",
      "evidence/east-borders-west FOR claim/east-borders-west",
      "evidence/east-borders-west IN document/report",
      "place/east BORDERS place/west",
      "quantity/length ABOUT claim/east-borders-west",
      "source/paper PUBLISHED document/report",
    ]);
  });
});

describe("seeding again", () => {
  it("changes nothing with the same pack, not even the revision", async () => {
    const packs = await readSeed("article");
    await seed(graph, packs);
    const before = { all: await dump(graph), revision: await graph.revision() };
    expect((await seed(graph, packs)).packs[0]?.outcome).toBe("unchanged");
    expect({ all: await dump(graph), revision: await graph.revision() }).toEqual(before);
  });

  it("doubles nothing when a pack with other bytes says the same", async () => {
    const [pack] = await readSeed("article");
    if (!pack) throw new Error("no pack");
    await seed(graph, [pack]);
    const before = await dump(graph);
    expect((await seed(graph, [{ ...pack, hash: "other" }])).packs[0]?.outcome).toBe("replaced");
    const after = await dump(graph);
    expect(after.edges).toEqual(before.edges);
    expect(after.nodes.filter((node) => !node.includes('"Pack"'))).toEqual(
      before.nodes.filter((node) => !node.includes('"Pack"')),
    );
  });

  it("replaces the pack's rows by a newer version's, as if the old had never been", async () => {
    const changed = [
      ...withoutBorder.map((row) => (row.id === "place/west" ? { ...row, name: "New" } : row)),
      anEntity({ id: "place/south", name: "South", properties: { level: "region" } }),
      aRelation({ kind: "PART_OF", from: "place/south", to: "place/west" }),
      aClaim({ predicate: "PART_OF", subject: "place/south" }),
      anEvidence({ stance: "supports", note: "page 2" }),
    ].map((row) => (row.type === "entity" ? anEntity(row) : row));
    await seed(graph, [packOf(1, [...someRows(), aQuantity()])]);
    expect(await seed(graph, [packOf(2, changed)])).toEqual({
      packs: [{ name: "atlas", version: 2, outcome: "replaced" }],
      removed: 1,
      kept: [],
      yours: [],
    });
    expect(await dump(graph)).toEqual(await dumpOf((fresh) => seed(fresh, [packOf(2, changed)])));
  });

  it("takes away what a document asserted once the evidence of it is gone", async () => {
    const more = anEvidence({ id: "evidence/more", note: "page 2" });
    await seed(graph, [packOf(1, [...someRows(), more])]);
    await seed(graph, [packOf(2, someRows())]);
    expect(await dump(graph)).toEqual(
      await dumpOf((fresh) => seed(fresh, [packOf(2, someRows())])),
    );
  });

  it.each(fc.sample(fc.tuple(aWorld, aWorld), { numRuns: 4, seed: 7 }))(
    "ends with the newer version alone, whatever the two are",
    async (former, newer) => {
      await seed(graph, [packOf(1, former)]);
      await seed(graph, [packOf(2, newer)]);
      expect(await dump(graph)).toEqual(await dumpOf((fresh) => seed(fresh, [packOf(2, newer)])));
    },
  );

  it("leaves a later version alone", async () => {
    await seed(graph, [packOf(2, someRows())]);
    const before = await dump(graph);
    const report = await seed(graph, [packOf(1, withoutBorder)]);
    expect(report.packs).toEqual([{ name: "atlas", version: 1, outcome: "newer-stays" }]);
    expect(await dump(graph)).toEqual(before);
  });

  it("leaves other packs alone", async () => {
    const other = { ...packOf(1, [anEntity({ id: "place/moon", name: "Moon" })]), name: "sky" };
    await seed(graph, [packOf(1, someRows()), other]);
    expect((await seed(graph, [packOf(2, withoutBorder), other])).packs).toEqual([
      { name: "atlas", version: 2, outcome: "replaced" },
      { name: "sky", version: 1, outcome: "unchanged" },
    ]);
    expect((await placedRows(graph)).filter(({ pack }) => pack === "sky")).toEqual([
      { row: other.rows[0], pack: "sky" },
    ]);
  });
});

function inIdOrder<Placed extends { readonly row: Row }>(placed: readonly Placed[]): Placed[] {
  return placed.toSorted(({ row: one }, { row: other }) => (one.id < other.id ? -1 : 1));
}
