import { useQueries } from "@tanstack/react-query";
import { useState } from "react";

import type { RelationDetail } from "../../../contract/endpoints/details.ts";
import type { RelationId } from "../../../contract/ids.ts";
import { relationOptions, useRevision } from "../../api/queries.ts";
import { useShownScope } from "../../session/use-shown-scope.ts";

type Answers = { readonly details: readonly RelationDetail[]; readonly isPending: boolean };

/**
 * The relations with their claims, those that have come so far; while other documents are asked, as
 * they were before.
 */
export function useRelations(ids: readonly RelationId[]): readonly RelationDetail[] {
  const revision = useRevision();
  const scope = useShownScope();
  const answers = useQueries({
    queries: ids.map((id) => relationOptions(id, scope, revision)),
    combine: answersOf,
  });
  const [held, setHeld] = useState(answers);
  if (held === answers) return answers.details;
  if (answers.isPending && !held.isPending) return held.details;
  setHeld(answers);
  return answers.details;
}

function answersOf(
  answers: readonly { readonly data?: RelationDetail | undefined; readonly isPending: boolean }[],
): Answers {
  return {
    details: answers.flatMap(({ data }) => data ?? []),
    isPending: answers.some(({ isPending }) => isPending),
  };
}
