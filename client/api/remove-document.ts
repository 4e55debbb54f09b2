import {
  removeDocument as endpoint,
  type RemovalReport,
} from "../../contract/endpoints/exchange.ts";
import type { DocumentId } from "../../contract/ids.ts";
import { call } from "./call.ts";
import { splitId } from "./split-id.ts";
import { authorization } from "./write-token.ts";

/** What would go with a document; nothing is changed. */
export function previewRemoval(id: DocumentId, signal: AbortSignal): Promise<RemovalReport> {
  const { slug } = splitId(id);
  return call(endpoint, { prefix: "document", slug, preview: "true" }, signal);
}

/** Removes a document with all that rests on it alone. */
export function removeDocument(id: DocumentId): Promise<RemovalReport> {
  const { slug } = splitId(id);
  const input = { prefix: "document", slug, preview: "false" } as const;
  return call(endpoint, input, undefined, authorization());
}
