import * as z from "zod";

import { type DocumentId, EntityId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";

const cypher = `
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})<-[:SUBJECT|OBJECT|QUANTIFIES]-(:Claim)<-[:FOR]-(v:Evidence)
  WHERE v.document IN $documents
  RETURN DISTINCT e.id AS id
`;
const row = z.object({ id: EntityId });

/** Those of these things that a claim of these documents speaks of, and the documents themselves. */
export async function mentionedIn(
  graph: Graph,
  ids: readonly EntityId[],
  { documents, ...patience }: Patience & { readonly documents: readonly DocumentId[] },
): Promise<Set<string>> {
  if (documents.length === 0) return new Set();
  const rows = await graph.read(
    { name: "mentioned-in", cypher, params: { ids, documents }, row },
    patience,
  );
  return new Set([...rows.map(({ id }) => id), ...documents]);
}
