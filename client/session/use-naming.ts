import { useMemo } from "react";

import { useSchema } from "../api/queries.ts";
import { type Naming, naming } from "./naming.ts";
import { useSession } from "./session.ts";

/** Names of what the page knows, in the reader's language. */
export function useNaming(): Naming {
  const contents = useSession((state) => state.contents);
  const relationTypes = useSchema().data?.relationTypes;
  return useMemo(() => naming(contents, relationTypes), [contents, relationTypes]);
}
