import * as z from "zod";

import { ClaimId, DocumentId, EntityId, RelationId } from "../../contract/ids.ts";
import type { Graph, Patience } from "../engine/graph.ts";
import { pages } from "./pages.ts";

const row = z.object({
  id: ClaimId,
  says: z.string(),
  relation: RelationId.nullable(),
  subject: EntityId.nullable(),
  object: EntityId.nullable(),
  indicator: EntityId.nullable(),
  documents: z.array(DocumentId),
});
export type SpokenClaim = z.infer<typeof row>;

const cypher = `
  MATCH (c:Claim)
  WHERE c.id > $after
  WITH c
  ORDER BY c.id
  LIMIT $size
  RETURN c.id AS id, c.text AS says, c.relation AS relation, c.subject AS subject,
    c.object AS object, c.indicator AS indicator,
    [(c)<-[:FOR]-(v:Evidence) | v.document] AS documents
  ORDER BY id
`;

/** What every claim says and which documents speak of it, a page at a time. */
export function claimsToFind(graph: Graph, patience: Patience): AsyncGenerator<SpokenClaim[]> {
  return pages(graph, { name: "claims-to-find", cypher, row }, patience);
}
