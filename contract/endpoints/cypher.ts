import * as z from "zod";

import { endpoint } from "../endpoint.ts";
import { GraphEdge, GraphNode, Subgraph } from "../graph.ts";
import { published } from "../limits.ts";
import { Problem } from "../problem.ts";

/**
 * A whole number beyond ±2^53, which a reader of JSON would round; and what JSON has no word for.
 * A record of the graph that has a key `$type` itself comes as a list of its keys and values.
 */
export const MarkedValue = z.discriminatedUnion("$type", [
  z.strictObject({ $type: z.literal("integer"), value: z.string().regex(/^-?\d{16,19}$/) }),
  z.strictObject({ $type: z.literal("float"), value: z.enum(["NaN", "Infinity", "-Infinity"]) }),
  z.strictObject({
    $type: z.literal("record"),
    value: z.array(z.tuple([z.string(), z.unknown()])),
  }),
]);
export type MarkedValue = z.infer<typeof MarkedValue>;

/** JSON as it is, but for what a MarkedValue says. A thing is its properties. */
const Value = z.unknown().meta({ description: "JSON, or a value marked by $type." });
const Columns = z.array(z.string());
const Row = z.array(Value);

/** Which limit cut the answer; null where it is whole. */
const Truncated = z.enum(["rows", "bytes"]).nullable();

/** Milliseconds: to read the text, to the first row, in all. */
const Timings = z.strictObject({
  gate: z.number().min(0),
  first: z.number().min(0),
  total: z.number().min(0),
});

export const CypherAnswer = z.strictObject({
  columns: Columns,
  rows: z.array(Row),
  /** The things and relations whose ids the rows hold. */
  graph: Subgraph,
  truncated: Truncated,
  timings: Timings,
});
export type CypherAnswer = z.infer<typeof CypherAnswer>;

/** How an engine would go about it, each step after those it draws from. */
export const PlanStep = z.strictObject({
  operator: z.string(),
  /** How many rows the engine expects. */
  rows: z.number().min(0),
});
export type PlanStep = z.infer<typeof PlanStep>;

/** The text may run. `plan` is null where the engine tells none. */
export const CypherVerdict = z.strictObject({
  verdict: z.literal("allowed"),
  plan: z.array(PlanStep).nullable(),
  timings: Timings.pick({ gate: true, total: true }),
});
export type CypherVerdict = z.infer<typeof CypherVerdict>;

/** One line of an answer that is told as it comes. */
export const CypherLine = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("columns"), columns: Columns }),
  z.strictObject({ type: z.literal("row"), values: Row }),
  z.strictObject({
    type: z.literal("graph"),
    nodes: z.array(GraphNode),
    edges: z.array(GraphEdge),
  }),
  z.strictObject({ type: z.literal("end"), truncated: Truncated, timings: Timings }),
  z.strictObject({ type: z.literal("problem"), problem: Problem }),
]);
export type CypherLine = z.infer<typeof CypherLine>;

/** Answered whole, or as CypherLines where the caller accepts application/x-ndjson. */
export const cypher = endpoint({
  name: "cypher",
  method: "POST",
  path: "/api/cypher",
  summary: "The answer to a reader's own Cypher, which may only read.",
  input: z.strictObject({
    query: z.string().meta({ examples: ["MATCH (n:Entity) RETURN n LIMIT 3"] }),
    params: z.record(z.string(), z.unknown()).default({}),
    limit: z.int().min(1).max(published.cypherRows).default(published.cypherRows),
    /** Runs nothing, and says whether it may run and how it would. */
    explain: z.boolean().default(false),
  }),
  output: z.union([CypherAnswer, CypherVerdict]),
});
