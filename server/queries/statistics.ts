import * as z from "zod";

import { Layer } from "../../graph-seed/ontology/layers.ts";
import { Modality } from "../../graph-seed/ontology/modalities.ts";
import { Kind, RelationType } from "../../graph-seed/ontology/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import type { Counts } from "./counts.ts";
import { countsIn } from "./statistics-in.ts";
import type { Within } from "./within.ts";

/** Over a large graph the engine counts for longer than a reader may ask. */
const milliseconds = 60_000;

const KindCount = z.object({ kind: Kind, count: z.int() });
const kindCounts = "MATCH (e:Entity) RETURN e.kind AS kind, count(*) AS count";

const AlikeRow = z.object({
  kind: RelationType,
  layer: Layer.nullable(),
  modality: Modality,
  contested: z.boolean(),
  hedged: z.boolean(),
  count: z.int(),
});
const alikeCounts = `
  MATCH (:Entity)-[r]->(:Entity)
  RETURN type(r) AS kind, r.layer AS layer, r.modality AS modality, r.contested AS contested,
    r.hedged AS hedged, count(*) AS count
`;

const ClaimCount = z.object({ count: z.int() });
const claimCount = "MATCH (c:Claim) RETURN count(*) AS count";

/** What there is in the whole graph, counted. */
export async function statistics(graph: Graph, within: Within): Promise<Counts> {
  const patience = { milliseconds, ...within };
  const { documents } = within;
  return documents === undefined
    ? countsOverAll(graph, patience)
    : countsIn(graph, { ...patience, documents });
}

async function countsOverAll(graph: Graph, patience: Patience): Promise<Counts> {
  const params = {};
  const [kinds, relations, [claims]] = await Promise.all([
    graph.read({ name: "count-kinds", cypher: kindCounts, params, row: KindCount }, patience),
    graph.read({ name: "count-alike", cypher: alikeCounts, params, row: AlikeRow }, patience),
    graph.read({ name: "count-claims", cypher: claimCount, params, row: ClaimCount }, patience),
  ]);
  return { kinds, relations, claims: claims?.count ?? 0 };
}
