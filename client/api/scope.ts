import { DocumentId } from "../../contract/ids.ts";
import { published } from "../../contract/limits.ts";

/** The documents that count; without it, all do. */
export type Scope = readonly DocumentId[] | undefined;

/** A query cannot carry an empty list, so a document that is not there stands for none. */
const nobody = DocumentId.parse("document/none-of-them");

/** Bytes of a query that are left to what is asked besides the documents. */
const forTheRest = 2_048;

export function inScope(documents: Scope): { documents?: DocumentId[] } {
  if (!documents) return {};
  return { documents: documents.length > 0 ? [...documents] : [nobody] };
}

export function isSameScope(one: Scope, other: Scope): boolean {
  return one?.join(" ") === other?.join(" ");
}

/** Whether so many documents can be named in one question, in a body and in a query. */
export function canBeAsked(documents: readonly DocumentId[]): boolean {
  if (documents.length > published.documentsInScope) return false;
  const query = new URLSearchParams(documents.map((id): [string, string] => ["documents", id]));
  return query.toString().length <= published.queryBytes - forTheRest;
}
