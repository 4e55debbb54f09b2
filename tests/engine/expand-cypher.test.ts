import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod";

import { askedIn } from "../../client/features/trail/asked-in.ts";
import { cypherOf } from "../../client/features/trail/cypher-of.ts";
import { expand } from "../../contract/endpoints/explore.ts";
import { documents as documentList } from "../../contract/endpoints/schema.ts";
import type { GraphValue } from "../../server/engine/graph.ts";
import { type SeededApi, seededApi } from "../support/seeded-api.ts";

let api: SeededApi;
beforeAll(async () => {
  api = await seededApi();
});
afterAll(async () => api.end());

const Found = z.object({ id: z.string() });

type Input = Readonly<Record<string, string | number | readonly string[]>>;

async function byText(input: Input): Promise<string[]> {
  const asked = askedIn({ endpoint: "expand", input }, []);
  const cypher = asked && cypherOf(asked);
  if (!cypher) throw new Error("No text says this question.");
  const statement = {
    name: "equivalent",
    cypher: cypher.query,
    params: cypher.params as Record<string, GraphValue>,
    row: Found,
  };
  return (await api.graph.read(statement, { milliseconds: 60_000 })).map(({ id }) => id);
}

async function byExpanding(input: Input): Promise<string[]> {
  const { nodes } = await api.answer(expand, input);
  return nodes.slice(1).map(({ id }) => id);
}

const ids = ["place/mexico"];

it.each<[string, Input]>([
  ["all neighbours", { ids, limit: 500 }],
  ["the first ones", { ids, limit: 5 }],
  ["the best supported", { ids, limit: 7, order: "support" }],
  ["those that it leads to", { ids, limit: 500, direction: "out" }],
  ["those that lead to it", { ids, limit: 500, direction: "in", types: ["SUPPLIES", "FLOW_TO"] }],
  ["those in a layer", { ids, limit: 500, layers: ["arms", "drugs"], modalities: ["asserted"] }],
])("the text that is copied finds what an expansion brings: %s", async (_, input) => {
  expect((await byText(input)).toSorted()).toEqual((await byExpanding(input)).toSorted());
});

it("finds what an expansion within some documents brings", async () => {
  const { documents } = await api.answer(documentList);
  const scope = documents.map(({ id }) => id).filter((_, at) => at % 2 === 0);
  const input = { ids, limit: 500, documents: scope };
  const [read, brought] = [await byText(input), await byExpanding(input)];
  expect(read.toSorted()).toEqual(brought.toSorted());
  expect(read.length).toBeGreaterThan(0);
});
