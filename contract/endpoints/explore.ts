import * as z from "zod";

import { Layer } from "../../graph-seed/ontology/layers.ts";
import { Modality } from "../../graph-seed/ontology/modalities.ts";
import { RelationType } from "../../graph-seed/ontology/ids.ts";
import { endpoint } from "../endpoint.ts";
import { GraphEdge, GraphNode, Subgraph } from "../graph.ts";
import { EntityId } from "../ids.ts";
import { published } from "../limits.ts";
import { Scene } from "../scene.ts";
import { Documents, DocumentsInQuery } from "../scope.ts";

export const start = endpoint({
  name: "start",
  method: "GET",
  path: "/api/start",
  summary: "The composed first view: what is drawn, and where.",
  input: z.strictObject({ documents: DocumentsInQuery }),
  output: z.strictObject({
    revision: z.int(),
    nodes: z.array(GraphNode),
    edges: z.array(GraphEdge),
    ...Scene.shape,
  }),
});
export type Start = z.infer<typeof start.output>;

export const things = endpoint({
  name: "things",
  method: "POST",
  path: "/api/things",
  summary: "Things and relations by id; with `between`, also the relations among the things.",
  input: z.strictObject({
    ids: z.array(z.string().max(160)).max(published.thingsPerRequest),
    between: z.boolean().default(false),
    documents: Documents,
  }),
  output: z.strictObject({ ...Subgraph.shape, missing: z.array(z.string()) }),
});

export const expand = endpoint({
  name: "expand",
  method: "POST",
  path: "/api/expand",
  summary: "The neighbours of things, in one answer whatever the degree, and what was left out.",
  input: z.strictObject({
    ids: z.array(EntityId).min(1).max(published.expandIds),
    types: z.array(RelationType).optional(),
    layers: z.array(Layer).optional(),
    direction: z.enum(["out", "in", "any"]).default("any"),
    modalities: z.array(Modality).optional(),
    /** By how many things a neighbour touches, or by how sure the best relation to it is. */
    order: z.enum(["degree", "support"]).default("degree"),
    limit: z.int().min(1).max(published.expandNeighbours).default(50),
    documents: Documents,
  }),
  output: z.strictObject({
    ...Subgraph.shape,
    leftOut: z.strictObject({
      /** Neighbours that meet the conditions and were over the limit. */
      neighbours: z.int().min(0),
      relations: z.int().min(0),
      /** Relations that the conditions of the request kept out. */
      filtered: z.int().min(0),
    }),
  }),
});
export type Expansion = z.infer<typeof expand.output>;
