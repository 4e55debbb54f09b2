import { skipToken, useQuery } from "@tanstack/react-query";

import type { PathsFound } from "../../../contract/endpoints/paths.ts";
import type { PathQuestion } from "../../../contract/paths/question.ts";
import { fetchPaths } from "../../api/ask-paths.ts";
import { useRevision } from "../../api/queries.ts";
import { inScope } from "../../api/scope.ts";
import { isShownPath } from "../../workspace/acts/paths.ts";
import { useSession } from "../session.ts";
import { useScope } from "../use-scope.ts";
import { takeOver } from "./answers.ts";

export type Paths = {
  readonly question: PathQuestion | null;
  readonly found: PathsFound | undefined;
  /** Which of them is drawn; -1 is none. */
  readonly index: number;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => Promise<unknown>;
};

/** The paths that the view asks for, by the word of the documents that are on. */
export function usePaths(): Paths {
  const question = useSession(({ workspace }) => workspace.question);
  const path = useSession(({ workspace }) => workspace.path);
  const scope = useScope();
  const revision = useRevision();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ["paths", question, scope, revision],
    queryFn: question
      ? async ({ signal }) =>
          takeOver(question, scope) ?? fetchPaths({ ...question, ...inScope(scope) }, signal)
      : skipToken,
    staleTime: Infinity,
  });
  return {
    question,
    found: data,
    index: data?.paths.findIndex((one) => isShownPath(one, path)) ?? -1,
    isPending: question !== null && isPending,
    error,
    refetch,
  };
}
