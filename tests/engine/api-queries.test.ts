import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type CatalogueEntry, queries, runQuery } from "../../contract/endpoints/queries.ts";
import { relationTypeIds } from "../../graph-seed/ontology/ids.ts";
import { bodyOf, refusalOf } from "../support/http.ts";
import { type SeededApi, seededApi } from "../support/seeded-api.ts";

let api: SeededApi;
let catalogue: CatalogueEntry[];

beforeAll(async () => {
  api = await seededApi();
  ({ queries: catalogue } = await api.answer(queries));
});

afterAll(async () => api.end());

/** What a question must be told, and how many rows the article answers it with at least. */
const asked = {
  supplies: { params: {}, rows: 5 },
  "supply-chains": { params: {}, rows: 5 },
  "flows-of-a-place": { params: { place: "place/mexico" }, rows: 3 },
  causes: { params: { thing: "factor/us-mexico-relations" }, rows: 3 },
  contested: { params: {}, rows: 0 },
  recommendations: { params: {}, rows: 5 },
  "hedged-claims": { params: {}, rows: 3 },
  figures: { params: {}, rows: 4 },
} as const;

describe("the catalogue", () => {
  it("holds these questions, each in words and in Cypher", () => {
    expect(catalogue.map(({ name }) => name)).toEqual(Object.keys(asked));
    for (const { title, description, cypher, parameters } of catalogue) {
      expect([title, description].every((text) => text.length > 10)).toBe(true);
      expect(cypher).toMatch(/^MATCH .*\n/);
      expect(parameters).toMatchObject({ type: "object", additionalProperties: false });
    }
  });

  it("names only relation types that the ontology has", () => {
    const words = catalogue.flatMap(
      ({ cypher }) => cypher.match(/\b[A-Z]+_[A-Z]+\b|"[A-Z]{5,}"/g) ?? [],
    );
    const types = words.map((word) => word.replaceAll('"', ""));
    expect(types.length).toBeGreaterThan(0);
    expect(types.filter((type) => !relationTypeIds.some((id) => id === type))).toEqual([]);
  });

  it.each(Object.entries(asked))("answers %s from the article", async (name, { params, rows }) => {
    const answer = await api.answer(runQuery, { name, params });
    expect(answer.rows.length).toBeGreaterThanOrEqual(rows);
    expect(answer.truncated).toBe(false);
    expect(new Set(answer.rows.map((row) => row.length))).toEqual(
      new Set(rows > 0 ? [answer.columns.length] : []),
    );
  });

  it.each(Object.entries(asked))(
    "answers %s alike in the scope of all, and with nothing in none",
    async (name, { params }) => {
      const [all, scoped, none] = [
        await api.answer(runQuery, { name, params }),
        await api.answer(runQuery, { name, params, documents: ["document/article"] }),
        await api.answer(runQuery, { name, params, documents: [] }),
      ];
      expect(scoped).toEqual(all);
      expect([none.rows, none.nodes, none.edges]).toEqual([[], [], []]);
    },
  );

  it("brings the things and relations that its rows name, with their ends", async () => {
    const { rows, nodes, edges } = await api.answer(runQuery, { name: "supplies" });
    const ids = new Set<string>(nodes.map(({ id }) => id));
    expect(edges.map(({ id }) => id).toSorted()).toEqual(
      rows.map((row) => String(row.at(-1))).toSorted(),
    );
    expect(edges.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("keeps to a parameter", async () => {
    const { rows, columns } = await api.answer(runQuery, {
      name: "supplies",
      params: { layer: "arms" },
    });
    const layer = columns.indexOf("layer");
    expect([...new Set(rows.map((row) => row[layer]))]).toEqual(["arms"]);
  });

  it.each([
    ["a parameter that is missing", { name: "causes" }, "params.thing"],
    ["a parameter of the wrong sort", { name: "causes", params: { thing: 7 } }, "params.thing"],
    ["a parameter nobody asked for", { name: "figures", params: { limit: 1 } }, "params.limit"],
    [
      "text for a parameter",
      { name: "supplies", params: { layer: "arms' OR 1=1" } },
      "params.layer",
    ],
  ])("refuses %s by its name", async (_what, input, path) => {
    const answer = await api.send(runQuery, input);
    expect(bodyOf(answer)).toMatchObject({ code: "invalid-request", faults: [{ path }] });
  });

  it("has no other question", async () => {
    expect(refusalOf(await api.send(runQuery, { name: "none" }))).toEqual([404, "not-found"]);
    expect(refusalOf(await api.send(runQuery, { name: "None" }))).toEqual([400, "invalid-request"]);
  });
});
