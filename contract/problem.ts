import * as z from "zod";

import { RefusalCode } from "./cypher/refusal-code.ts";

/** Every way an answer can fail. The list is closed: a new code is a change of the contract. */
export const problemCodes = [
  "invalid-request",
  "not-found",
  "method-not-allowed",
  "unsupported-media-type",
  "body-too-large",
  "wrong-host",
  "cross-site",
  "unauthorized",
  "too-many-attempts",
  "read-only",
  "import-refused",
  "query-refused",
  "query-invalid",
  "query-too-costly",
  "engine-unsupported",
  "cypher-closed",
  "starting",
  "busy",
  "graph-unavailable",
  "foreign-data",
  "deadline-passed",
  "internal",
] as const;
export const ProblemCode = z.enum(problemCodes);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** One fault of a request: where it is, and what would be right. */
export const Fault = z.strictObject({ path: z.string(), message: z.string() });
export type Fault = z.infer<typeof Fault>;

/** One fault of a file of rows: the line from 1, the key, the rule it breaks, what would be right. */
export const RowFault = z.strictObject({
  line: z.int().min(1),
  /** Empty for the row as a whole. */
  field: z.string(),
  rule: z.string(),
  message: z.string(),
});
export type RowFault = z.infer<typeof RowFault>;

/** A place in a text: line and column from 1; offset and length in characters from 0. */
export const TextPosition = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
  length: z.int().min(0),
});
export type TextPosition = z.infer<typeof TextPosition>;

/** The only error body the API sends: problem+json of RFC 9457. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** The request's id, to be quoted when reporting. */
  instance: z.string(),
  code: ProblemCode,
  faults: z.array(Fault).optional(),
  /** Of a refused import: the first faults of its rows, and how many there are in all. */
  rows: z.array(RowFault).optional(),
  rowFaults: z.int().min(1).optional(),
  /** Of a reader's text that may not run: which rule it breaks. */
  reason: RefusalCode.optional(),
  /** Of a reader's text: where it is wrong, as far as that is known. */
  position: TextPosition.optional(),
  /** Of a reader's text: what may not stand there, or cannot be run, as it is written. */
  word: z.string().optional(),
  /** What to do instead. */
  remedy: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
