import { queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import type * as z from "zod";

import { claim, type ClaimDetail } from "../../contract/endpoints/details.ts";
import { queries, runQuery } from "../../contract/endpoints/queries.ts";
import { search } from "../../contract/endpoints/search.ts";
import type { Kind } from "../../contract/graph.ts";
import type { ClaimId } from "../../contract/ids.ts";
import { call } from "./call.ts";
import { useRevision } from "./queries.ts";
import { inScope, type Scope } from "./scope.ts";
import { splitId } from "./split-id.ts";

/** A question by its name, and the values of its parameters. */
export type AskedQuestion = {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
};

export type QuestionAnswer = z.infer<typeof runQuery.output>;

/** The ready questions: they are of the product and not of the data, so they are asked for once. */
function questionsOptions() {
  return queryOptions({
    queryKey: ["questions"],
    queryFn: async ({ signal }) => (await call(queries, {}, signal)).queries,
    staleTime: Infinity,
  });
}

export function useQuestions() {
  return useQuery(questionsOptions());
}

/**
 * The answer to a ready question within these documents.
 * @throws ProblemError when there is none
 */
export function askQuestion(
  { name, params }: AskedQuestion,
  scope: Scope,
  signal?: AbortSignal,
): Promise<QuestionAnswer> {
  return call(runQuery, { name, params: { ...params }, ...inScope(scope) }, signal);
}

/** What one claim says, and of what. */
export function askClaim(id: ClaimId, scope: Scope, signal?: AbortSignal): Promise<ClaimDetail> {
  return call(claim, { ...splitId(id), ...inScope(scope) }, signal);
}

const mostSuggested = 12;

/** Things of these kinds that a few letters may mean; without kinds, of any. */
export function useThingsCalled(q: string, kinds: readonly Kind[], scope: Scope) {
  const revision = useRevision();
  const kind = kinds.length > 0 ? { kind: [...kinds] } : {};
  return useQuery({
    queryKey: ["things-called", q, kinds, scope, revision],
    queryFn: q
      ? ({ signal }) =>
          call(search, { q, ...kind, limit: mostSuggested, ...inScope(scope) }, signal)
      : skipToken,
    placeholderData: (before) => before,
  });
}
