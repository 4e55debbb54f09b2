import { afterAll, beforeAll, expect, it } from "vitest";

import { type Limits, limits } from "../../../../contract/endpoints/health.ts";
import { type SeededApi, seededApi } from "../../../support/seeded-api.ts";
import type { Edge } from "./edge.ts";
import { ofCypher } from "./of-cypher.ts";
import { ofImports } from "./of-imports.ts";
import { ofLinks } from "./of-links.ts";
import { ofPaths } from "./of-paths.ts";
import { ofReading } from "./of-reading.ts";
import { ofRequests } from "./of-requests.ts";

const edges: Readonly<Record<keyof Limits, Edge>> = {
  ...ofRequests,
  ...ofReading,
  ...ofCypher,
  ...ofPaths,
  ...ofLinks,
  ...ofImports,
};

let api: SeededApi;
beforeAll(async () => {
  api = await seededApi();
});
afterAll(async () => api.end());

it("tries every limit that is published, by its name", async () => {
  const names = Object.keys(await api.answer(limits));
  expect(Object.keys(edges).toSorted()).toEqual(names.toSorted());
});

it.each(Object.entries(edges))("holds %s at its edge", async (_name, { met, expected }) => {
  expect(await met(api)).toEqual(expected);
});
