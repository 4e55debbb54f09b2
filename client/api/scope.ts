import type { DocumentId } from "../../contract/ids.ts";

/** The documents that count; without it, all do. */
export type Scope = readonly DocumentId[] | undefined;

export function inScope(documents: Scope): { documents?: DocumentId[] } {
  return documents ? { documents: [...documents] } : {};
}
