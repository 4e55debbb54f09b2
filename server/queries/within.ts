import type { DocumentId } from "../../contract/ids.ts";
import type { Patience } from "../engine/graph.ts";

/** What a question is asked within: only these documents exist, and no longer than this. */
export type Within = Patience & { readonly documents?: readonly DocumentId[] | undefined };

/** One of the view's entries lies in a document in scope; which ones count is not said in Cypher. */
export const touchesDocuments = "any(document IN r.documents WHERE document IN $documents)";

export function isIn(documents: readonly DocumentId[] | undefined): (id: string) => boolean {
  if (documents === undefined) return () => true;
  const known = new Set<string>(documents);
  return (id) => known.has(id);
}
