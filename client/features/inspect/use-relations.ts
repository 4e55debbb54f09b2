import { useQueries } from "@tanstack/react-query";

import type { RelationDetail } from "../../../contract/endpoints/details.ts";
import type { RelationId } from "../../../contract/ids.ts";
import { relationOptions, useRevision } from "../../api/queries.ts";

/** The relations with their claims, those that have come so far. */
export function useRelations(ids: readonly RelationId[]): RelationDetail[] {
  const revision = useRevision();
  return useQueries({
    queries: ids.map((id) => relationOptions(id, undefined, revision)),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
}
