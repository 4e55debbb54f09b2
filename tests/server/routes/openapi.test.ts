import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";

import { problemCodes } from "../../../contract/problem.ts";
import type { Running } from "../../../server/main.ts";
import { routeTable } from "../../../server/routes/route-table.ts";
import { ask, bodyOf, served } from "../../support/http.ts";

const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  parameters: z.array(z.object({ in: z.string(), name: z.string() })).default([]),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  requestBody: z.object({ content: z.record(z.string(), z.unknown()) }).optional(),
  responses: z.record(
    z.string(),
    z.object({ description: z.string(), content: z.record(z.string(), z.unknown()) }),
  ),
});
const Described = z.object({
  openapi: z.literal("3.1.0"),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

let running: Running;
let text: string;
let described: z.infer<typeof Described>;

beforeAll(async () => {
  running = await served(null, { version: "1.2.3" });
  const answer = await ask(running.url, "/api/openapi.json");
  ({ text } = answer);
  described = Described.parse(bodyOf(answer));
});

afterAll(async () => running.end(0));

function operations() {
  return Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      Object.assign({ path, method }, operation),
    ),
  );
}

describe("the description", () => {
  it("names the version it is of", () => {
    expect(described.info).toMatchObject({ title: "Contraflow", version: "1.2.3" });
  });

  it("covers exactly what is answered", () => {
    const { health, fixed, fromGraph } = routeTable(
      () => {
        throw new Error("not asked");
      },
      { version: "1", models: async () => [], lessons: [], token: "", log: { error: () => null } },
    );
    const answered = [...health, ...fixed, ...fromGraph].map(({ endpoint }) => endpoint);
    expect(
      operations()
        .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
        .toSorted(),
    ).toEqual(answered.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  it("lists what this version has, and nothing of a later one", () => {
    expect(Object.keys(described.paths).toSorted()).toEqual([
      "/api/claims",
      "/api/claims/{prefix}/{slug}",
      "/api/cypher",
      "/api/documents",
      "/api/documents/{prefix}/{slug}",
      "/api/entities/{prefix}/{slug}",
      "/api/expand",
      "/api/export",
      "/api/import",
      "/api/lessons",
      "/api/limits",
      "/api/livez",
      "/api/models",
      "/api/openapi.json",
      "/api/paths",
      "/api/paths/cycles",
      "/api/paths/examples",
      "/api/paths/left-out",
      "/api/queries",
      "/api/queries/{name}",
      "/api/readyz",
      "/api/relations/{prefix}/{slug}",
      "/api/schema",
      "/api/search",
      "/api/start",
      "/api/things",
    ]);
  });

  it("names each operation once, and each part of its path", () => {
    const ids = operations().map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, parameters } of operations()) {
      const inPath = parameters.filter((one) => one.in === "path").map(({ name }) => name);
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  it("gives a POST its body, and a GET none", () => {
    expect(
      operations().filter(
        ({ method, requestBody }) => (method === "post") !== (requestBody !== undefined),
      ),
    ).toEqual([]);
  });

  it("takes rows as lines, with what is asked of them behind the question mark", () => {
    const taken = operations().find(({ path }) => path === "/api/import");
    expect([
      taken?.parameters.map(({ in: place, name }) => [place, name]),
      Object.keys(taken?.requestBody?.content ?? {}),
      Object.keys(taken?.responses["200"]?.content ?? {}),
    ]).toEqual([
      [["query", "preview"]],
      ["application/x-ndjson", "application/jsonl"],
      ["application/json", "application/x-ndjson"],
    ]);
  });

  it("asks for the token where something is written, but for a preview", () => {
    const guarded = operations().filter(({ security }) => security !== undefined);
    expect(guarded.map(({ method, path, security }) => [`${method} ${path}`, security])).toEqual([
      ["post /api/import", [{ bearerAuth: [] }, {}]],
      ["delete /api/documents/{prefix}/{slug}", [{ bearerAuth: [] }, {}]],
    ]);
  });

  it("tells every code that an answer may have somewhere, but those of no address", () => {
    const untold = problemCodes.filter((code) => !text.includes(`${code}: `));
    expect(untold).toEqual(["method-not-allowed"]);
  });

  it("describes its problems as problem+json", () => {
    const kinds = operations().flatMap(({ responses }) =>
      Object.entries(responses).flatMap(([status, { content }]) =>
        status === "200" ? [] : Object.keys(content),
      ),
    );
    expect([...new Set(kinds)]).toEqual(["application/problem+json"]);
  });

  it("leads every reference to something that is there", () => {
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    const known = new Set(Object.keys(described.components.schemas));
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((name) => !known.has(name ?? ""))).toEqual([]);
  });
});
