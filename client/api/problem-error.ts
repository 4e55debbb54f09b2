import type { ProblemCode, RowFault } from "../../contract/problem.ts";

/** A problem of the server's, or one on the way there: no answer, or one that cannot be read. */
export type FailureCode = ProblemCode | "unreachable" | "unreadable";

/** The rows for which a file was refused: the first faults, and how many there are in all. */
export type RefusedRows = { readonly faults: readonly RowFault[]; readonly count: number };

/** Raised when a question got no answer. The request id is the server's, to be quoted; it may lack. */
export class ProblemError extends Error {
  override name = "ProblemError";
  readonly code: FailureCode;
  readonly requestId: string | null;
  readonly refused: RefusedRows | null;

  constructor(
    code: FailureCode,
    message: string,
    requestId: string | null = null,
    refused: RefusedRows | null = null,
  ) {
    super(message);
    this.code = code;
    this.requestId = requestId;
    this.refused = refused;
  }
}
