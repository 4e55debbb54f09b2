import { afterAll, beforeAll, describe, expect, it } from "vitest";

import * as details from "../../contract/endpoints/details.ts";
import * as explore from "../../contract/endpoints/explore.ts";
import { runQuery } from "../../contract/endpoints/queries.ts";
import { documents, schema } from "../../contract/endpoints/schema.ts";
import { search } from "../../contract/endpoints/search.ts";
import { refusalOf } from "../support/http.ts";
import { aClaim, aDocument, anEntity, anEvidence, aRelation, aSource } from "../support/rows.ts";
import { type SeededApi, seededApi } from "../support/seeded-api.ts";
import { putUserRows } from "./put-user-rows.ts";

let api: SeededApi;

const article = "document/article";
const report = "document/report";
const disputed = "relation/us-supplies-arms-to-mexico";

/** A second text: it disputes a relation of the article, and says something of its own. */
beforeAll(async () => {
  api = await seededApi();
  await putUserRows(api.graph, [
    aSource({ id: "source/paper" }),
    aDocument({ id: report, source: "source/paper" }),
    anEntity({ id: "place/port", name: "The Port" }),
    aClaim({
      id: "claim/no-arms",
      text: "No arms go from the United States to Mexico.",
      subject: "place/united-states",
      object: "place/mexico",
      contradicts: ["claim/us-supplies-arms-to-mexico"],
    }),
    anEvidence({ id: "evidence/no-arms", claim: "claim/no-arms", document: report }),
    aClaim({
      id: "claim/port-in-mexico",
      text: "The Port lies in Mexico.",
      predicate: "LOCATED_IN",
      subject: "place/port",
      object: "place/mexico",
      confidence: 40,
    }),
    anEvidence({ id: "evidence/port-in-mexico", claim: "claim/port-in-mexico", document: report }),
    aRelation({
      id: "relation/port-in-mexico",
      kind: "LOCATED_IN",
      from: "place/port",
      to: "place/mexico",
      claims: ["claim/port-in-mexico"],
      confidence: 40,
    }),
    aClaim({
      id: "claim/derived",
      text: "What both texts say, taken together.",
      subject: "place/port",
      object: "place/mexico",
      derivedFrom: ["claim/port-in-mexico", "claim/us-supplies-arms-to-mexico"],
    }),
  ]);
});

afterAll(async () => api.end());

function split(id: string) {
  const [prefix, slug] = id.split("/");
  return { prefix, slug };
}

async function disputes(scope: Readonly<Record<string, unknown>>): Promise<unknown[]> {
  const { rows } = await api.answer(runQuery, { name: "contested", ...scope });
  return rows.map((row) => row.at(-1));
}

async function ports(scope: string): Promise<string[]> {
  const { hits } = await api.answer(search, { q: "port", documents: scope, limit: 50 });
  return hits.map(({ id }) => id);
}

async function mexico(scope?: string) {
  const asked = { ...split("place/mexico"), ...(scope && { documents: scope }) };
  return (await api.answer(details.entity, asked)).node;
}

describe("the documents", () => {
  it("are listed with what rests on each", async () => {
    const found = await api.answer(documents);
    expect(found.documents.map(({ id, claims, relations }) => [id, claims, relations])).toEqual([
      [report, 2, 1],
      [article, 256, 222],
    ]);
  });
});

describe("a relation that another text disputes", () => {
  it("is contested over all, and not where that text is off", async () => {
    const [all, without] = [
      await api.answer(details.relation, split(disputed)),
      await api.answer(details.relation, { ...split(disputed), documents: article }),
    ];
    expect([all.edge.contested, without.edge.contested]).toEqual([true, false]);
    expect([all.against.map(({ id }) => id), without.against]).toEqual([["claim/no-arms"], []]);
    expect(without.claims.flatMap(({ against }) => against)).toEqual([]);
  });

  it("is not there where only that text is on", async () => {
    const asked = { ...split(disputed), documents: report };
    expect(refusalOf(await api.send(details.relation, asked))).toEqual([404, "not-found"]);
  });

  it("is found by a question of the catalogue, in scope", async () => {
    expect([
      await disputes({}),
      await disputes({ documents: [article, report] }),
      await disputes({ documents: [article] }),
      await disputes({ documents: [] }),
    ]).toEqual([[disputed], [disputed], [], []]);
  });
});

describe("a thing that one text speaks of", () => {
  it.each([
    [undefined, 200],
    [report, 200],
    [[article, report], 200],
    [article, 404],
    ["document/unknown", 404],
  ])("in the scope of %j is answered %i", async (scope, status) => {
    const asked = { ...split("place/port"), ...(scope && { documents: scope }) };
    expect((await api.send(details.entity, asked)).status).toBe(status);
  });

  it("is found by search where that text is on", async () => {
    expect(await ports(report)).toContain("place/port");
    expect(await ports(article)).not.toContain("place/port");
  });

  it("is counted among its neighbours' where that text is on", async () => {
    const [all, without, alone] = [await mexico(), await mexico(article), await mexico(report)];
    expect([without.neighbours, alone.neighbours]).toEqual([all.neighbours - 1, 1]);
  });
});

describe("a claim that is derived", () => {
  it.each([
    [undefined, 200],
    [[article, report], 200],
    [article, 404],
    [report, 404],
  ])("stands in the scope of %j: %i", async (scope, status) => {
    const asked = { ...split("claim/derived"), ...(scope && { documents: scope }) };
    expect((await api.send(details.claim, asked)).status).toBe(status);
  });
});

describe("the whole in the scope of", () => {
  it("one text is that text's", async () => {
    const [all, one, other, none] = [
      await api.answer(schema),
      await api.answer(schema, { documents: article }),
      await api.answer(schema, { documents: report }),
      await api.answer(schema, { documents: "document/unknown" }),
    ];
    const sizes = [all, one, other, none].map(({ relations, claims, contested }) => [
      relations,
      claims,
      contested,
    ]);
    expect(sizes).toEqual([
      [223, 259, 1],
      [222, 256, 0],
      [1, 2, 0],
      [0, 0, 0],
    ]);
    expect(none.entities).toBe(0);
    expect(other.kinds.flatMap(({ id, count }) => (count > 0 ? [[id, count]] : []))).toEqual([
      ["Place", 3],
      ["Document", 1],
    ]);
  });

  it("all texts is as without a scope", async () => {
    const scope = [article, report];
    const pairs = [
      [await api.answer(schema), await api.answer(schema, { documents: scope })],
      [await api.answer(explore.start), await api.answer(explore.start, { documents: scope })],
      [
        await api.answer(details.entity, split("place/mexico")),
        await api.answer(details.entity, { ...split("place/mexico"), documents: scope }),
      ],
      [
        await api.answer(search, { q: "mexico" }),
        await api.answer(search, { q: "mexico", documents: scope }),
      ],
    ];
    for (const [all, scoped] of pairs) expect(scoped).toEqual(all);
  });

  it("no text is empty", async () => {
    const scope = { documents: "document/unknown" };
    const start = await api.answer(explore.start, scope);
    const things = await api.answer(explore.things, {
      ids: ["place/mexico", disputed],
      between: true,
      documents: [],
    });
    expect(start).toMatchObject({
      nodes: [],
      edges: [],
      positions: {},
      territories: {},
      currents: {},
    });
    expect(things).toEqual({ nodes: [], edges: [], missing: ["place/mexico", disputed] });
    expect(await api.answer(search, { q: "mexico", ...scope })).toEqual({ hits: [], total: 0 });
  });
});
