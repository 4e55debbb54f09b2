import type { Problem, ProblemCode } from "../../contract/problem.ts";

type Code = Extract<
  ProblemCode,
  "query-refused" | "query-invalid" | "query-too-costly" | "engine-unsupported" | "cypher-closed"
>;

/** What is wrong with a reader's text, as far as it is known. */
export type Told = Pick<Problem, "reason" | "position" | "word" | "remedy">;

/** A reader's text gets no answer, and why. */
export class QueryError extends Error {
  override name = "QueryError";
  readonly code: Code;
  readonly told: Told;

  constructor(code: Code, message: string, told: Told = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.told = told;
  }
}
