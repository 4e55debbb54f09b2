import * as z from "zod";

/** Every way an answer can fail. The list is closed: a new code is a change of the contract. */
export const problemCodes = [
  "invalid-request",
  "not-found",
  "method-not-allowed",
  "unsupported-media-type",
  "body-too-large",
  "wrong-host",
  "cross-site",
  "starting",
  "busy",
  "graph-unavailable",
  "deadline-passed",
  "internal",
] as const;
export const ProblemCode = z.enum(problemCodes);
export type ProblemCode = z.infer<typeof ProblemCode>;

/** One fault of a request: where it is, and what would be right. */
export const Fault = z.strictObject({ path: z.string(), message: z.string() });
export type Fault = z.infer<typeof Fault>;

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
});
export type Problem = z.infer<typeof Problem>;
