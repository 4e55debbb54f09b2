import * as z from "zod";

import { DocumentId } from "./ids.ts";

const most = 500;

/** In a body: the answer is as if only these documents existed. */
export const Documents = z.array(DocumentId).max(most).optional();

/** In a query the key is repeated, so one document arrives as plain text. */
export const DocumentsInQuery = z
  .union([DocumentId.transform((id) => [id]), z.array(DocumentId).max(most)])
  .optional();

/** A whole number that may arrive as the text of a query. */
export function countInQuery(least: number, largest: number, usual: number) {
  return z.coerce.number().int().min(least).max(largest).default(usual);
}
