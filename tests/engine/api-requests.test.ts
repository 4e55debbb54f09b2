import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { exportData } from "../../contract/endpoints/exchange.ts";
import { expand, start, things } from "../../contract/endpoints/explore.ts";
import { search } from "../../contract/endpoints/search.ts";
import { bodyOf, refusalOf } from "../support/http.ts";
import { type SeededApi, seededApi } from "../support/seeded-api.ts";

const endpoints = { search, exportData, things, expand };
const Name = z.enum(["search", "exportData", "things", "expand"]);

let api: SeededApi;

beforeAll(async () => {
  api = await seededApi();
});

afterAll(async () => api.end());

describe("a question over HTTP", () => {
  it("is answered alike a hundred times at once", async () => {
    const asked = Array.from({ length: 100 }, async () => api.send(start));
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it.each([
    { search: { q: "a", limit: "0" } },
    { search: { q: "a", limit: "1e9" } },
    { search: { q: "a", limit: "1.5" } },
    { search: { q: "a", limit: "ten" } },
    { search: { q: "a".repeat(201) } },
    { search: {} },
    { search: { q: "a", kind: "Vessel" } },
    { search: { q: "a", documents: "place/china" } },
    { things: { ids: "place/china" } },
    { things: { ids: [1] } },
    { things: { ids: [], between: "yes" } },
    { expand: { ids: [] } },
    { expand: { ids: ["nonsense"] } },
    { expand: { ids: ["place/china"], limit: 0 } },
    { expand: { ids: ["place/china"], limit: 501 } },
    { expand: { ids: ["place/china"], types: ["OWNS"] } },
    { expand: { ids: ["place/china"], direction: "sideways" } },
    { expand: { ids: ["place/china"], documents: ["x"] } },
    { exportData: { format: "xlsx" } },
    { exportData: {} },
  ])("is refused when it is wrong: %j", async (asked) => {
    const [[name, input] = []] = Object.entries<Readonly<Record<string, unknown>>>(asked);
    const answer = await api.send(endpoints[Name.parse(name)], input);
    expect(refusalOf(answer)).toEqual([400, "invalid-request"]);
    expect(bodyOf(answer)).toHaveProperty("faults");
  });
});
