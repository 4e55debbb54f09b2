import * as z from "zod";

import { KindInfo, LayerInfo, ModalityInfo, RelationTypeInfo } from "../ontology-info.ts";
import { endpoint } from "../endpoint.ts";
import { DocumentRow, SourceRow } from "../rows.ts";
import { DocumentsInQuery } from "../scope.ts";

const count = z.int().min(0);

/** Whether data can be brought in and removed here. */
export const Access = z.enum(["open", "read-only"]);
export type Access = z.infer<typeof Access>;

export const schema = endpoint({
  name: "schema",
  method: "GET",
  path: "/api/schema",
  summary: "Kinds, relation types, layers and modalities, with counts and the revision.",
  input: z.strictObject({ documents: DocumentsInQuery }),
  output: z.strictObject({
    revision: count,
    entities: count,
    relations: count,
    claims: count,
    contested: count,
    /** Relations whose best claims are all hedged, or that are not stated as fact. */
    hedged: count,
    kinds: z.array(KindInfo.extend({ count })),
    relationTypes: z.array(RelationTypeInfo.extend({ count })),
    layers: z.array(LayerInfo.extend({ count })),
    modalities: z.array(ModalityInfo.extend({ count })),
    engine: z.enum(["embedded", "neo4j"]),
    access: Access,
  }),
});
export type Schema = z.infer<typeof schema.output>;

/** A document with what rests on it. */
export const DocumentInfo = z.strictObject({
  ...DocumentRow.omit({ type: true, source: true }).shape,
  source: SourceRow.omit({ type: true }).optional(),
  claims: count,
  relations: count,
});
export type DocumentInfo = z.infer<typeof DocumentInfo>;

export const documents = endpoint({
  name: "documents",
  method: "GET",
  path: "/api/documents",
  summary: "The documents the graph rests on, with counts.",
  input: z.strictObject({}),
  output: z.strictObject({ revision: count, documents: z.array(DocumentInfo) }),
});
