import { useMemo } from "react";

import type { Scope } from "../api/scope.ts";
import { scopeOf } from "./scope.ts";
import { useSession } from "./session.ts";

/** The documents that count on this page; undefined while all do. */
export function useScope(): Scope {
  const documentsOff = useSession(({ workspace }) => workspace.documentsOff);
  const documents = useSession((state) => state.documents);
  return useMemo(
    () => scopeOf({ workspace: { documentsOff }, documents }),
    [documentsOff, documents],
  );
}
