import type { Fault, ProblemCode, RowFault } from "../../contract/problem.ts";

/** A problem of the server's, or one on the way there: no answer, or one that cannot be read. */
export type FailureCode = ProblemCode | "unreachable" | "unreadable";

/** The rows for which a file was refused: the first faults, and how many there are in all. */
export type RefusedRows = { readonly faults: readonly RowFault[]; readonly count: number };

/** What was refused, as far as the server says: keys of the request, or rows of a file. */
type Wrong = { readonly faults?: readonly Fault[]; readonly refused?: RefusedRows | null };

/** Raised when a question got no answer. The request id is the server's, to be quoted; it may lack. */
export class ProblemError extends Error {
  override name = "ProblemError";
  readonly code: FailureCode;
  readonly requestId: string | null;
  /** Of a request: each key that was wrong, such as `params.place`; none where it was not about one. */
  readonly faults: readonly Fault[];
  readonly refused: RefusedRows | null;

  constructor(
    code: FailureCode,
    message: string,
    requestId: string | null = null,
    { faults = [], refused = null }: Wrong = {},
  ) {
    super(message);
    this.code = code;
    this.requestId = requestId;
    this.faults = faults;
    this.refused = refused;
  }
}
