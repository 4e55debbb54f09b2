import * as z from "zod";

import { Kind } from "../../graph-seed/ontology/ids.ts";
import { endpoint } from "../endpoint.ts";
import { GraphEdge, GraphNode } from "../graph.ts";
import { Documents } from "../scope.ts";

/** What the questions are about, in the order they are offered, in words a reader sees. */
export const QuestionGroup = z.enum([
  "Supply chains and flows",
  "Causes and effects",
  "Policy and recommendations",
  "Who says what",
  "What it rests on",
  "Texts side by side",
  "Figures",
  "The shape of the graph",
]);
export type QuestionGroup = z.infer<typeof QuestionGroup>;

/** What the cells of a column are: ids, words of the ontology, or plain values; null is none. */
export const ColumnHolds = z.enum([
  "thing",
  "relation",
  "claim",
  "document",
  "source",
  /** The number of a paragraph of the document in the same row. */
  "paragraph",
  "layer",
  /** A kind of thing or a type of relation. */
  "kind",
  "modality",
  "text",
  "number",
  /** ISO text of a year, a month or a day. */
  "date",
  /** Ids or texts, in order. */
  "list",
]);
export type ColumnHolds = z.infer<typeof ColumnHolds>;

const ColumnName = z.string();

export const QuestionColumn = z.strictObject({
  name: ColumnName,
  title: z.string(),
  holds: ColumnHolds,
});
export type QuestionColumn = z.infer<typeof QuestionColumn>;

/** What a reader is asked for, so that a form can offer what there is. */
export const Asks = z.discriminatedUnion("type", [
  /** The id of a thing of one of these kinds; of any kind where none is named. */
  z.strictObject({ type: z.literal("thing"), kinds: z.array(Kind) }),
  z.strictObject({ type: z.literal("document") }),
  z.strictObject({ type: z.literal("source") }),
  z.strictObject({ type: z.literal("layer") }),
  z.strictObject({ type: z.literal("whole number"), min: z.int(), max: z.int() }),
  z.strictObject({
    type: z.literal("choice"),
    options: z.array(z.strictObject({ value: z.string(), label: z.string() })),
  }),
  z.strictObject({ type: z.literal("text"), maxLength: z.int() }),
]);
export type Asks = z.infer<typeof Asks>;

export const QuestionInput = z.strictObject({
  name: z.string(),
  title: z.string(),
  help: z.string(),
  required: z.boolean(),
  /** What it is unless told; null for one that is required, or that then limits nothing. */
  default: z.union([z.string(), z.number(), z.null()]),
  asks: Asks,
});
export type QuestionInput = z.infer<typeof QuestionInput>;

/** How an answer is best read first. */
export const Show = z.discriminatedUnion("as", [
  z.strictObject({ as: z.literal("graph") }),
  z.strictObject({ as: z.literal("table") }),
  z.strictObject({
    as: z.literal("chart"),
    chart: z.literal("bars"),
    label: ColumnName,
    value: ColumnName,
  }),
]);
export type Show = z.infer<typeof Show>;

/** A named question of the catalogue: what it asks, and the Cypher that asks it. */
export const CatalogueEntry = z.strictObject({
  name: z.string(),
  title: z.string(),
  group: QuestionGroup,
  description: z.string(),
  /** What is worth noticing in the answer. */
  lookFor: z.string(),
  /** A text that names $documents takes the scope as a list of ids; null stands for all. */
  cypher: z.string(),
  columns: z.array(QuestionColumn),
  /** JSON Schema of its parameters. */
  parameters: z.record(z.string(), z.unknown()),
  inputs: z.array(QuestionInput),
  show: Show,
  /** Parameters that give rows on what a new store is seeded with. */
  example: z.record(z.string(), z.unknown()),
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
