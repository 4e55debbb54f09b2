import { useMemo } from "react";

import { useSchema } from "../api/queries.ts";
import { asks } from "./asks.ts";
import type { Placing, Reach } from "./reach.ts";
import { session } from "./session.ts";

/** What exploring needs, for this page. */
export function useReach<Canvas extends Placing>(
  canvas: Canvas | null,
): Reach & { readonly canvas: Canvas | null } {
  const relationTypes = useSchema().data?.relationTypes;
  return useMemo(
    () => ({ session, asks, canvas, relationTypes: relationTypes ?? [] }),
    [canvas, relationTypes],
  );
}
