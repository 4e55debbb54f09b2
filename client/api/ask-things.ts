import type * as z from "zod";

import { expand, type Expansion, things } from "../../contract/endpoints/explore.ts";
import type { Subgraph } from "../../contract/graph.ts";
import { published } from "../../contract/limits.ts";
import { batchesOf } from "./batches-of.ts";
import { call } from "./call.ts";
import { inScope, type Scope } from "./scope.ts";

/** Things and relations, and the ids that the data does not hold. */
export type Things = Subgraph & { readonly missing: readonly string[] };

/** The neighbours of things, in one answer. */
export function expandThings(
  input: z.input<typeof expand.input>,
  signal?: AbortSignal,
): Promise<Expansion> {
  return call(expand, input, signal);
}

/** Things and relations by id, in as many questions as their number needs. */
export async function fetchThings(
  ids: readonly string[],
  scope: Scope,
  signal?: AbortSignal,
): Promise<Things> {
  const batches = batchesOf(ids, published.thingsPerRequest);
  const answers = await Promise.all(
    batches.map((batch) => call(things, { ids: batch, ...inScope(scope) }, signal)),
  );
  return {
    nodes: answers.flatMap(({ nodes }) => nodes),
    edges: answers.flatMap(({ edges }) => edges),
    missing: answers.flatMap(({ missing }) => missing),
  };
}

/** Things and relations by id, and the relations among the things; at most 2,000 ids. */
export function fetchBetween(
  ids: readonly string[],
  scope: Scope,
  signal?: AbortSignal,
): Promise<Things> {
  return call(things, { ids: [...ids], between: true, ...inScope(scope) }, signal);
}
