import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";

import { useRevision } from "../api/queries.ts";
import { isSameScope } from "../api/scope.ts";
import { asks } from "./asks.ts";
import { knownIds } from "./known-ids.ts";
import { lookUp } from "./look-up.ts";
import { session, useSession } from "./session.ts";
import { useScope } from "./use-scope.ts";

/**
 * Follows the switches of the documents: what stands in the view becomes what those say that are on.
 * Until that is known it stays as it was; what was known before is there at once. Returns why it
 * cannot be known, or null.
 */
export function useTurning(): Error | null {
  const scope = useScope();
  const revision = useRevision();
  const behind = useSession((state) =>
    isSameScope(state.contents.documents, scope) ? null : state,
  );
  // What comes into the view meanwhile is asked for too.
  const ids = useMemo(() => (behind ? knownIds(behind) : []), [behind]);
  const isBehind = behind !== null;
  const { data, error } = useQuery({
    queryKey: ["contents", revision, scope, ids],
    queryFn: ({ signal }) => lookUp(asks, { ids, scope }, signal),
    enabled: isBehind,
  });
  useEffect(() => {
    if (isBehind && data) session.turnTo(data, scope);
  }, [isBehind, data, scope]);
  return error;
}
