import * as z from "zod";

import { Kind } from "../../graph-seed/ontology/ids.ts";
import { endpoint } from "../endpoint.ts";
import { ClaimId, EntityId, RelationId } from "../ids.ts";
import { published } from "../limits.ts";
import { countInQuery, DocumentsInQuery } from "../scope.ts";

const EntityHit = z.strictObject({
  type: z.literal("entity"),
  id: EntityId,
  kind: Kind,
  name: z.string(),
  /** The alias that matched, where it was not the name; `own` when it is ours, not the source's. */
  matched: z.strictObject({ alias: z.string(), own: z.boolean() }).optional(),
});

const ClaimHit = z.strictObject({
  type: z.literal("claim"),
  id: ClaimId,
  text: z.string(),
  /** What to open for it: a relation it stands on, or the thing it speaks of. */
  relation: RelationId.optional(),
  subject: EntityId.optional(),
});

export const SearchHit = z.discriminatedUnion("type", [EntityHit, ClaimHit]);
export type SearchHit = z.infer<typeof SearchHit>;

export const search = endpoint({
  name: "search",
  method: "GET",
  path: "/api/search",
  summary: "Things and claims that match, best first; names before claims.",
  input: z.strictObject({
    q: z.string().max(published.searchCharacters),
    kind: z.union([Kind.transform((kind) => [kind]), z.array(Kind)]).optional(),
    limit: countInQuery(1, published.searchResults, 10),
    documents: DocumentsInQuery,
  }),
  output: z.strictObject({ hits: z.array(SearchHit), total: z.int().min(0) }),
});
