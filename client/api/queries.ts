import { queryOptions, skipToken, useQuery } from "@tanstack/react-query";

import { claim, entity, relation } from "../../contract/endpoints/details.ts";
import { documents as documentList, schema, type Schema } from "../../contract/endpoints/schema.ts";
import { search } from "../../contract/endpoints/search.ts";
import type { ClaimId, EntityId, RelationId } from "../../contract/ids.ts";
import { askEvidence } from "./ask-evidence.ts";
import { call } from "./call.ts";
import { inScope, type Scope } from "./scope.ts";
import { splitId } from "./split-id.ts";

/** How often the page asks whether the data has changed. */
const glance = 60_000;

export function schemaOptions() {
  return queryOptions({
    queryKey: ["schema"],
    queryFn: ({ signal }) => call(schema, {}, signal),
    refetchInterval: glance,
    refetchOnWindowFocus: true,
    staleTime: glance,
  });
}

/** Kinds, relation types, layers, modalities, counts and the revision, over all documents. */
export function useSchema() {
  return useQuery(schemaOptions());
}

/** The schema as it is counted within these documents; until that is known, as it was before. */
export function useCounts(whole: Schema, scope: Scope): Schema {
  const { revision } = whole;
  const counted = useQuery({
    queryKey: ["counts", scope, revision],
    queryFn: scope ? ({ signal }) => call(schema, inScope(scope), signal) : skipToken,
    placeholderData: stay,
  });
  return (scope && counted.data) ?? whole;
}

/** The revision of the data; every other answer is kept under it. Null until it is known. */
export function useRevision(): number | null {
  return useSchema().data?.revision ?? null;
}

export function useDocuments() {
  const revision = useRevision();
  return useQuery({
    queryKey: ["documents", revision],
    queryFn: ({ signal }) => call(documentList, {}, signal),
    placeholderData: stay,
  });
}

/** What a few letters may mean. An empty text asks nothing. */
export function useSearch(q: string, scope: Scope) {
  const revision = useRevision();
  return useQuery({
    queryKey: ["search", q, scope, revision],
    queryFn: q
      ? ({ signal }) => call(search, { q, limit: 12, ...inScope(scope) }, signal)
      : skipToken,
    placeholderData: stay,
  });
}

export function useEntity(id: EntityId, scope: Scope) {
  const revision = useRevision();
  return useQuery({
    queryKey: ["entity", id, scope, revision],
    queryFn: ({ signal }) => call(entity, { ...splitId(id), ...inScope(scope) }, signal),
    placeholderData: stay,
  });
}

export function relationOptions(id: RelationId, scope: Scope, revision: number | null) {
  return queryOptions({
    queryKey: ["relation", id, scope, revision],
    queryFn: ({ signal }) => call(relation, { ...splitId(id), ...inScope(scope) }, signal),
  });
}

export function useRelation(id: RelationId, scope: Scope) {
  const revision = useRevision();
  return useQuery({ ...relationOptions(id, scope, revision), placeholderData: stay });
}

export function claimOptions(id: ClaimId, scope: Scope, revision: number | null) {
  return queryOptions({
    queryKey: ["claim", id, scope, revision],
    queryFn: ({ signal }) => call(claim, { ...splitId(id), ...inScope(scope) }, signal),
  });
}

/** One claim by itself; not asked for where it is known already. */
export function useClaim(id: ClaimId, isKnown: boolean, scope: Scope) {
  const revision = useRevision();
  return useQuery({ ...claimOptions(id, scope, revision), enabled: !isKnown });
}

/** What ties the graph to its texts: all of it, so asked only when a text is opened. */
export function evidenceOptions(revision: number | null) {
  return queryOptions({
    queryKey: ["evidence", revision],
    queryFn: ({ signal }) => askEvidence(signal),
  });
}

/** What was answered before stays on screen until the new answer is there. */
function stay<Answer>(before: Answer | undefined): Answer | undefined {
  return before;
}
