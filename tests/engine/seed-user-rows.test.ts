import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { seed } from "../../server/seed/seed.ts";
import { openTestGraph, type TestGraph } from "../support/engine.ts";
import {
  aClaim,
  aDocument,
  anEntity,
  anEvidence,
  aRelation,
  aSource,
  someRows,
} from "../support/rows.ts";
import { dumpOf, packOf, withoutBorder } from "./an-atlas.ts";
import { dump } from "./graph-dump.ts";
import { placedRows, putUserRows } from "./put-user-rows.ts";

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.dispose());

/** A user's own document, in which the border of the atlas is disputed. */
const userRows = [
  aSource({ id: "source/mine", name: "Mine" }),
  aDocument({ id: "document/mine", title: "Mine", source: "source/mine" }),
  anEvidence({ id: "evidence/mine", document: "document/mine", stance: "disputes" }),
];

describe("seeding a graph with rows of the user's", () => {
  it("keeps them, and what follows from both together", async () => {
    const renamed = [...someRows(), anEntity({ id: "place/south", name: "South" })];
    await seed(graph, [packOf(1, someRows())]);
    await putUserRows(graph, userRows);
    await seed(graph, [packOf(2, renamed)]);
    const other = await dumpOf(async (fresh) => {
      await seed(fresh, [packOf(2, renamed)]);
      await putUserRows(fresh, userRows);
    });
    expect(await dump(graph)).toEqual(other);
    expect((await dump(graph)).edges.some((edge) => edge.includes('"contested":true'))).toBe(true);
  });

  it("keeps a row that a newer pack no longer has and theirs lean on, and says so", async () => {
    await seed(graph, [packOf(1, someRows())]);
    await putUserRows(graph, userRows);
    const report = await seed(graph, [packOf(2, withoutBorder)]);
    expect(report).toEqual({
      packs: [{ name: "atlas", version: 2, outcome: "replaced" }],
      removed: 1,
      kept: ["claim/east-borders-west", "evidence/east-borders-west"],
      yours: [],
    });
    expect((await placedRows(graph)).map(({ row }) => row.id).toSorted()).toEqual(
      [...someRows(), ...userRows]
        .map(({ id }) => id)
        .filter((id) => id !== "relation/east-borders-west")
        .toSorted(),
    );
  });

  it("makes their relations anew where the pack's claims speak for or against them", async () => {
    const mine = [
      ...userRows.filter(({ type }) => type !== "evidence"),
      aRelation({ id: "relation/mine", kind: "PART_OF", claims: ["claim/mine"] }),
      aClaim({
        id: "claim/mine",
        predicate: "PART_OF",
        contradicts: ["claim/east-borders-west"],
      }),
      anEvidence({ id: "evidence/mine", claim: "claim/mine", document: "document/mine" }),
    ];
    const rejected = someRows().map((row) =>
      row.type === "claim" ? aClaim({ status: "rejected" }) : row,
    );
    await seed(graph, [packOf(1, someRows())]);
    await putUserRows(graph, mine);
    const isContested = async () => {
      const { edges } = await dump(graph);
      return edges.some((edge) => edge.includes("relation/mine") && edge.includes("true"));
    };
    expect(await isContested()).toBe(true);
    await seed(graph, [packOf(2, rejected)]);
    expect(await isContested()).toBe(false);
  });

  it("leaves a relation of theirs standing on a claim that stays for it", async () => {
    const mine = [
      aRelation({ id: "relation/mine", kind: "PART_OF", claims: ["claim/mine"] }),
      aClaim({
        id: "claim/mine",
        predicate: "PART_OF",
        derivedFrom: ["claim/east-borders-west"],
      }),
    ];
    await seed(graph, [packOf(1, someRows())]);
    await putUserRows(graph, mine);
    const { edges } = await dump(graph);
    await seed(graph, [packOf(2, withoutBorder)]);
    const after = await dump(graph);
    expect(after.edges).toEqual(edges.filter((edge) => !edge.includes('"type":"BORDERS"')));
    const places = after.nodes.filter((node) => node.includes('"kind":"Place"'));
    expect(places.map((node) => node.includes('"neighbours":1'))).toEqual([true, true]);
  });

  it("takes away what was kept once theirs lean on it no more", async () => {
    await seed(graph, [packOf(1, someRows())]);
    await putUserRows(graph, userRows);
    await seed(graph, [packOf(2, withoutBorder)]);
    await graph.write([
      {
        name: "remove-mine",
        cypher: "MATCH (e:Evidence {id: $id}) DETACH DELETE e",
        params: { id: "evidence/mine" },
      },
    ]);
    const report = await seed(graph, [packOf(3, [...withoutBorder, anEntity({ id: "place/a" })])]);
    expect({ removed: report.removed, kept: report.kept }).toEqual({ removed: 2, kept: [] });
  });

  it("leaves a row of theirs in place of the pack's with the same id, and says so", async () => {
    await putUserRows(graph, [anEntity({ name: "My East" })]);
    const report = await seed(graph, [packOf(1, someRows())]);
    expect(report.yours).toEqual(["place/east"]);
    const east = (await placedRows(graph)).find(({ row }) => row.id === "place/east");
    expect(east).toEqual({ row: anEntity({ name: "My East" }), pack: null });
  });
});
