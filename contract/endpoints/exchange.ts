import * as z from "zod";

import { endpoint } from "../endpoint.ts";
import { DocumentId, EntityId, RelationId } from "../ids.ts";
import { Problem } from "../problem.ts";
import { Row } from "../rows.ts";
import { DocumentsInQuery } from "../scope.ts";

export const exportData = endpoint({
  name: "export",
  method: "GET",
  path: "/api/export",
  summary: "All that the graph says, one row a line; import reads it back without loss.",
  input: z.strictObject({
    format: z.enum(["jsonl"]),
    documents: DocumentsInQuery,
  }),
  output: Row,
  media: "application/x-ndjson",
});

const count = z.int().min(0);

/** How many rows of each type. */
export const RowCounts = z.strictObject({
  source: count,
  document: count,
  entity: count,
  relation: count,
  claim: count,
  evidence: count,
  quantity: count,
});
export type RowCounts = z.infer<typeof RowCounts>;

/** Ids are told up to so many; the counts beside them are whole. */
const told = 100;
const Told = <Id extends z.ZodType>(id: Id) =>
  z.strictObject({ count, ids: z.array(id).max(told) });

/** What a file of rows makes of the graph, or would make of it. */
export const ImportReport = z.strictObject({
  /** Whether it was written; a preview never is. */
  written: z.boolean(),
  /** After it. */
  revision: count,
  adds: RowCounts,
  changes: RowCounts,
  unchanged: RowCounts,
  /** People without a public role, and relations that end at them: they are left out. */
  leftOut: z.strictObject({ people: Told(EntityId), relations: Told(RelationId) }),
  /** Relations already there that lose all support by it, and so are no longer drawn. */
  falls: Told(RelationId),
  /** Relations already there that become contested by it. */
  contests: Told(RelationId),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** How far an import is; `of` is null while nobody knows. */
export const ImportProgress = z.strictObject({
  type: z.literal("progress"),
  stage: z.enum(["reading", "checking", "writing"]),
  done: count,
  of: count.nullable(),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

/** One line of an import that is told as it goes: progress, and at the end what came of it. */
export const ImportLine = z.discriminatedUnion("type", [
  ImportProgress,
  z.strictObject({ type: z.literal("report"), report: ImportReport }),
  z.strictObject({ type: z.literal("problem"), problem: Problem }),
]);
export type ImportLine = z.infer<typeof ImportLine>;

const previewed = z.enum(["true", "false"]).default("false");

/** Answered whole, or as ImportLines where the caller accepts application/x-ndjson. */
export const importData = endpoint({
  name: "import",
  method: "POST",
  path: "/api/import",
  summary: "Takes rows in, all or none; a preview says what it would do and writes nothing.",
  input: z.strictObject({ preview: previewed }),
  output: ImportReport,
  body: "application/x-ndjson",
  writes: true,
});

/** What goes with a document: all that rests on it alone. */
export const RemovalReport = z.strictObject({
  document: DocumentId,
  written: z.boolean(),
  revision: count,
  removes: RowCounts,
  /** Relations that stay, with less to rest on. */
  weakens: Told(RelationId),
});
export type RemovalReport = z.infer<typeof RemovalReport>;

export const removeDocument = endpoint({
  name: "remove-document",
  method: "DELETE",
  path: "/api/documents/{prefix}/{slug}",
  summary: "Removes a document with all that rests only on it; a preview only says what.",
  input: z.strictObject({
    prefix: z.literal("document"),
    slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    preview: previewed,
  }),
  output: RemovalReport,
  writes: true,
});
