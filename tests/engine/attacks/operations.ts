import type { Endpoint } from "../../../contract/endpoint.ts";
import { cypher } from "../../../contract/endpoints/cypher.ts";
import { claim, claims, entity, relation } from "../../../contract/endpoints/details.ts";
import { exportData } from "../../../contract/endpoints/exchange.ts";
import { expand, start, things } from "../../../contract/endpoints/explore.ts";
import { cycles, pathExamples, paths, pathsLeftOut } from "../../../contract/endpoints/paths.ts";
import { runQuery } from "../../../contract/endpoints/queries.ts";
import { documents, schema } from "../../../contract/endpoints/schema.ts";
import { search } from "../../../contract/endpoints/search.ts";

export type Operation = {
  readonly endpoint: Endpoint;
  /** An input that is answered. */
  readonly input: Readonly<Record<string, unknown>>;
};

/** All that anyone may ask of the graph, each with an input that is right. */
export const operations: readonly Operation[] = [
  { endpoint: schema, input: {} },
  { endpoint: documents, input: {} },
  { endpoint: start, input: {} },
  { endpoint: search, input: { q: "mexico", limit: 5 } },
  { endpoint: entity, input: { prefix: "place", slug: "mexico" } },
  { endpoint: relation, input: { prefix: "relation", slug: "trade-issues-strain-relations" } },
  { endpoint: claim, input: { prefix: "claim", slug: "americans-located-in-us" } },
  { endpoint: claims, input: { ids: ["claim/americans-located-in-us"] } },
  { endpoint: things, input: { ids: ["place/mexico"], between: true } },
  { endpoint: expand, input: { ids: ["place/mexico"], limit: 5, direction: "any" } },
  { endpoint: paths, input: { from: ["place/china"], to: ["place/mexico"], maxHops: 3, k: 2 } },
  { endpoint: cycles, input: { through: "place/mexico", maxHops: 3, k: 2 } },
  { endpoint: pathsLeftOut, input: { from: ["place/china"], to: ["place/mexico"], maxHops: 2 } },
  { endpoint: pathExamples, input: {} },
  { endpoint: runQuery, input: { name: "supplies", params: { layer: "arms" } } },
  { endpoint: cypher, input: { query: "RETURN $p AS p", params: { p: 1 }, limit: 5 } },
  { endpoint: exportData, input: { format: "jsonl" } },
];
