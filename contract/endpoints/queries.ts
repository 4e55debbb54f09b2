import * as z from "zod";

import { endpoint } from "../endpoint.ts";
import { GraphEdge, GraphNode } from "../graph.ts";
import { Documents } from "../scope.ts";

/** A named question of the catalogue: what it asks, and the Cypher that asks it. */
export const CatalogueEntry = z.strictObject({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  cypher: z.string(),
  /** JSON Schema of its parameters. */
  parameters: z.record(z.string(), z.unknown()),
});
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

export const queries = endpoint({
  name: "queries",
  method: "GET",
  path: "/api/queries",
  summary: "The catalogue of named questions.",
  input: z.strictObject({}),
  output: z.strictObject({ queries: z.array(CatalogueEntry) }),
});

export const runQuery = endpoint({
  name: "run-query",
  method: "POST",
  path: "/api/queries/{name}",
  summary: "The answer to one named question.",
  input: z.strictObject({
    name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    params: z.record(z.string(), z.unknown()).default({}),
    documents: Documents,
  }),
  output: z.strictObject({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.unknown())),
    /** The things and relations that the rows name. */
    nodes: z.array(GraphNode),
    edges: z.array(GraphEdge),
    /** Whether the row limit cut the answer. */
    truncated: z.boolean(),
  }),
});
