import * as z from "zod";

import type { GraphEdge } from "../../contract/graph.ts";
import { ClaimId, type DocumentId, EntityId } from "../../contract/ids.ts";
import { Kind } from "../../graph-seed/ontology/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { claimsIn } from "./claims-in.ts";
import { readEdges } from "./read-edges.ts";
import type { Alike, Counts } from "./counts.ts";

type Scoped = Patience & { readonly documents: readonly DocumentId[] };

const Claim = z.object({ id: ClaimId });
// A derived claim may rest on these documents without a passage of its own.
const claims = `
  MATCH (c:Claim)
  WITH c, [(c)<-[:FOR]-(v:Evidence) | v.document] AS documents
  WHERE c.derivedFrom IS NOT NULL OR any(document IN documents WHERE document IN $documents)
  RETURN c.id AS id
`;

const Thing = z.object({ id: EntityId, kind: Kind });
const thingsSpokenOf = `
  MATCH (v:Evidence)-[:FOR]->(:Claim)-[:SUBJECT|OBJECT|QUANTIFIES]->(e:Entity)
  WHERE v.document IN $documents
  RETURN DISTINCT e.id AS id, e.kind AS kind
`;
const thingsNamed = "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, e.kind AS kind";

/** What there is in the whole graph as if only these documents existed. */
export async function countsIn(graph: Graph, within: Scoped): Promise<Counts> {
  const match = "MATCH (:Entity)-[r]->(:Entity) WHERE true";
  const [edges, standing] = await Promise.all([
    readEdges(graph, { name: "all-edges", match, params: {} }, within),
    countClaims(graph, within),
  ]);
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    kinds: await countKinds(graph, [...ends], within),
    relations: gather(edges),
    claims: standing,
  };
}

function gather(edges: readonly GraphEdge[]): Alike[] {
  const found = new Map<string, Alike & { count: number }>();
  for (const { kind, layer, modality, contested, hedged } of edges) {
    const key = [kind, layer, modality, contested, hedged].join(" ");
    const known = found.get(key) ?? { kind, layer, modality, contested, hedged, count: 0 };
    known.count += 1;
    found.set(key, known);
  }
  return [...found.values()];
}

async function countClaims(graph: Graph, { documents, ...patience }: Scoped): Promise<number> {
  const statement = { name: "claims-of", cypher: claims, params: { documents }, row: Claim };
  const ids = (await graph.read(statement, patience)).map(({ id }) => id);
  return (await claimsIn(graph, ids, { documents, ...patience })).size;
}

/** Things in scope: those spoken of, the ends of what stands, and the documents. */
async function countKinds(
  graph: Graph,
  ends: readonly EntityId[],
  { documents, ...patience }: Scoped,
): Promise<Counts["kinds"]> {
  const spoken = { name: "things-spoken-of", cypher: thingsSpokenOf, params: { documents } };
  const named = { name: "kinds-of", cypher: thingsNamed, params: { ids: [...ends, ...documents] } };
  const found = await Promise.all([
    graph.read({ ...spoken, row: Thing }, patience),
    graph.read({ ...named, row: Thing }, patience),
  ]);
  const things = new Map(found.flat().map(({ id, kind }) => [id, kind]));
  const counts = new Map<Kind, number>();
  for (const kind of things.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
