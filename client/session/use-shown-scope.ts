import type { Scope } from "../api/scope.ts";
import { useSession } from "./session.ts";

/**
 * The documents by whose word the page shows what it shows; a moment behind those that are on, so
 * that all parts of the page turn together.
 */
export function useShownScope(): Scope {
  return useSession(({ contents }) => contents.documents);
}
