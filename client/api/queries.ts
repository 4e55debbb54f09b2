import { queryOptions, skipToken, useQuery } from "@tanstack/react-query";

import { claim, entity, relation } from "../../contract/endpoints/details.ts";
import { documents as documentList, schema } from "../../contract/endpoints/schema.ts";
import { search } from "../../contract/endpoints/search.ts";
import type { ClaimId, EntityId, RelationId } from "../../contract/ids.ts";
import { askEvidence } from "./ask-evidence.ts";
import { call } from "./call.ts";
import { inScope, type Scope } from "./scope.ts";
import { splitId } from "./split-id.ts";

/** How often the page asks whether the data has changed. */
const glance = 60_000;

export function schemaOptions(scope?: Scope) {
  return queryOptions({
    queryKey: ["schema", scope],
    queryFn: ({ signal }) => call(schema, inScope(scope), signal),
    refetchInterval: glance,
    refetchOnWindowFocus: true,
    staleTime: glance,
  });
}

/** Kinds, relation types, layers, modalities, counts and the revision. */
export function useSchema(scope?: Scope) {
  return useQuery(schemaOptions(scope));
}

/** The revision of the data; every other answer is kept under it. Null until it is known. */
export function useRevision(scope?: Scope): number | null {
  return useSchema(scope).data?.revision ?? null;
}

export function useDocuments() {
  const revision = useRevision();
  return useQuery({
    queryKey: ["documents", revision],
    queryFn: ({ signal }) => call(documentList, {}, signal),
  });
}

/** What a few letters may mean. An empty text asks nothing. */
export function useSearch(q: string, scope?: Scope) {
  const revision = useRevision(scope);
  return useQuery({
    queryKey: ["search", q, scope, revision],
    queryFn: q
      ? ({ signal }) => call(search, { q, limit: 12, ...inScope(scope) }, signal)
      : skipToken,
    placeholderData: (before) => before,
  });
}

export function useEntity(id: EntityId, scope?: Scope) {
  const revision = useRevision(scope);
  return useQuery({
    queryKey: ["entity", id, scope, revision],
    queryFn: ({ signal }) => call(entity, { ...splitId(id), ...inScope(scope) }, signal),
  });
}

export function relationOptions(id: RelationId, scope?: Scope, revision?: number | null) {
  return queryOptions({
    queryKey: ["relation", id, scope, revision],
    queryFn: ({ signal }) => call(relation, { ...splitId(id), ...inScope(scope) }, signal),
  });
}

export function useRelation(id: RelationId, scope?: Scope) {
  return useQuery(relationOptions(id, scope, useRevision(scope)));
}

/** One claim by itself; not asked for where it is known already. */
export function useClaim(id: ClaimId, isKnown: boolean, scope?: Scope) {
  const revision = useRevision(scope);
  return useQuery({
    queryKey: ["claim", id, scope, revision],
    queryFn: isKnown
      ? skipToken
      : ({ signal }) => call(claim, { ...splitId(id), ...inScope(scope) }, signal),
  });
}

/** What ties the graph to its texts: all of it, so asked only when a text is opened. */
export function evidenceOptions(revision: number | null) {
  return queryOptions({
    queryKey: ["evidence", revision],
    queryFn: ({ signal }) => askEvidence(signal),
  });
}
