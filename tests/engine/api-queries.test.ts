import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { type CatalogueEntry, queries, runQuery } from "../../contract/endpoints/queries.ts";
import { bodyOf, refusalOf } from "../support/http.ts";
import { type SeededApi, seededApi } from "../support/seeded-api.ts";

let api: SeededApi;
let catalogue: CatalogueEntry[];

beforeAll(async () => {
  api = await seededApi();
  ({ queries: catalogue } = await api.answer(queries));
});

afterAll(async () => api.end());

/** What the article says nothing of: two texts and more, and what one corrects in another. */
const beyondTheArticle = [
  "agreed",
  "contested",
  "contradictions",
  "derived-claims",
  "figures-that-differ",
  "outdated-figures",
  "references-only",
  "unfinished-figures",
];

describe("the catalogue", () => {
  it("lists every question, each in words, in Cypher, and with what it is asked by", () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(32);
    for (const { parameters, inputs } of catalogue) {
      expect(parameters).toMatchObject({ type: "object", additionalProperties: false });
      expect(Object.keys(parameters["properties"] ?? {})).toEqual(inputs.map(({ name }) => name));
    }
  });

  it("answers each example with a row a line, and from the article all that one text can", async () => {
    const empty: string[] = [];
    for (const { name, example, columns } of catalogue) {
      const answer = await api.answer(runQuery, { name, params: example });
      expect(answer.columns).toEqual(columns.map((column) => column.name));
      expect(answer.rows.filter((row) => row.length !== columns.length)).toEqual([]);
      if (answer.rows.length === 0) empty.push(name);
    }
    expect(empty.toSorted()).toEqual(beyondTheArticle);
  });

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
    ["a count that is too large", { name: "agreed", params: { least: 101 } }, "params.least"],
  ])("refuses %s by its name", async (_what, input, path) => {
    const answer = await api.send(runQuery, input);
    expect(bodyOf(answer)).toMatchObject({ code: "invalid-request", faults: [{ path }] });
  });

  it("has no other question", async () => {
    expect(refusalOf(await api.send(runQuery, { name: "none" }))).toEqual([404, "not-found"]);
    expect(refusalOf(await api.send(runQuery, { name: "None" }))).toEqual([400, "invalid-request"]);
  });
});
