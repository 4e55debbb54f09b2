import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { exportData } from "../../contract/endpoints/exchange.ts";
import { expand, type Expansion } from "../../contract/endpoints/explore.ts";
import { type RelationRow, Row } from "../../contract/rows.ts";
import { refusalOf } from "../support/http.ts";
import { type SeededApi, seededApi } from "../support/seeded-api.ts";

let api: SeededApi;
let relations: RelationRow[];

beforeAll(async () => {
  api = await seededApi();
  const { text } = await api.send(exportData, { format: "jsonl" });
  const rows = text
    .trimEnd()
    .split("\n")
    .map((line) => Row.parse(JSON.parse(line)));
  relations = rows.flatMap((row) => (row.type === "relation" ? [row] : []));
});

afterAll(async () => api.end());

const hub = "place/mexico";

function ofHub(where: (row: RelationRow) => boolean = () => true): RelationRow[] {
  return relations.filter((row) => [row.from, row.to].some((id) => id === hub) && where(row));
}

function othersOf(rows: readonly RelationRow[]): Set<string> {
  return new Set(rows.map(({ from, to }) => (from === hub ? to : from)));
}

function neighboursIn({ nodes }: Expansion): string[] {
  return nodes.flatMap(({ id }) => (id === hub ? [] : [id]));
}

describe("expanding a thing", () => {
  it("brings all it touches in one answer", async () => {
    const found = await api.answer(expand, { ids: [hub], limit: 500 });
    expect(found.nodes[0]?.id).toBe(hub);
    expect(neighboursIn(found).toSorted()).toEqual([...othersOf(ofHub())].toSorted());
    expect(found.edges.map(({ id }) => id)).toEqual(
      ofHub()
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(found.leftOut).toEqual({ neighbours: 0, relations: 0, filtered: 0 });
  });

  it("says what it left out, and brings what touches most first", async () => {
    const [whole, some] = [
      await api.answer(expand, { ids: [hub], limit: 500 }),
      await api.answer(expand, { ids: [hub], limit: 5 }),
    ];
    const degrees = whole.nodes.slice(1).map(({ neighbours }) => neighbours);
    expect(degrees).toEqual(degrees.toSorted((one, other) => other - one));
    expect(neighboursIn(some)).toEqual(neighboursIn(whole).slice(0, 5));
    expect(some.leftOut).toEqual({
      neighbours: othersOf(ofHub()).size - 5,
      relations: ofHub().length - some.edges.length,
      filtered: 0,
    });
  });

  it("brings what is best supported first when asked to", async () => {
    const { nodes, edges } = await api.answer(expand, { ids: [hub], order: "support", limit: 500 });
    const best = nodes
      .slice(1)
      .map(({ id }) =>
        Math.max(
          ...edges
            .filter(({ from, to }) => from === id || to === id)
            .map(({ confidence }) => confidence ?? -1),
        ),
      );
    expect(best).toEqual(best.toSorted((one, other) => other - one));
  });

  it.each([
    [
      "types",
      { types: ["SUPPLIES", "FLOW_TO"] },
      (row: RelationRow) => /^(SUPPLIES|FLOW_TO)$/.test(row.kind),
    ],
    ["layers", { layers: ["arms"] }, (row: RelationRow) => row.layer === "arms"],
    ["modalities", { modalities: ["asserted"] }, (row: RelationRow) => row.modality === "asserted"],
    ["what leads out", { direction: "out" }, (row: RelationRow) => row.from === hub],
    ["what leads in", { direction: "in" }, (row: RelationRow) => row.to === hub],
    [
      "all at once",
      { direction: "in", layers: ["arms"], types: ["SUPPLIES"], modalities: ["asserted"] },
      (row: RelationRow) => row.to === hub && row.layer === "arms" && row.kind === "SUPPLIES",
    ],
  ])("keeps to %s, and counts what that kept out", async (_what, asked, passes) => {
    const found = await api.answer(expand, { ids: [hub], limit: 500, ...asked });
    const passing = ofHub(passes);
    expect(passing.length).toBeGreaterThan(0);
    expect(found.edges.map(({ id }) => id)).toEqual(passing.map(({ id }) => id).toSorted());
    expect(neighboursIn(found).toSorted()).toEqual([...othersOf(passing)].toSorted());
    expect(found.leftOut.filtered).toBe(ofHub().length - passing.length);
  });

  it("takes several at once, and counts a relation between them once", async () => {
    const ids = [hub, "place/united-states"];
    const found = await api.answer(expand, { ids, limit: 500 });
    const touching = relations.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
    expect(found.edges.map(({ id }) => id)).toEqual(touching.map(({ id }) => id).toSorted());
    expect(found.nodes.slice(0, 2).map(({ id }) => id)).toEqual(ids);
  });

  it("answers the same in the scope of all documents", async () => {
    const asked = { ids: [hub], limit: 7, layers: ["arms", "cooperation", "money"] };
    const [all, scoped] = [
      await api.answer(expand, asked),
      await api.answer(expand, { ...asked, documents: ["document/article"] }),
    ];
    expect(scoped).toEqual(all);
  });

  it("finds nothing where no document speaks", async () => {
    const none = await api.answer(expand, { ids: [hub], documents: [] });
    expect(none).toEqual({
      nodes: [],
      edges: [],
      leftOut: { neighbours: 0, relations: 0, filtered: 0 },
    });
  });

  it("says when there is no such thing", async () => {
    const answer = await api.send(expand, { ids: ["place/atlantis"] });
    expect(refusalOf(answer)).toEqual([404, "not-found"]);
  });
});
