import * as z from "zod";

import { endpoint } from "../endpoint.ts";
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
