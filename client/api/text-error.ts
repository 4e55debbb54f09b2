import type { Problem } from "../../contract/problem.ts";
import { ProblemError } from "./problem-error.ts";

/** Where a reader's text is wrong, in what word, and what to do instead, as far as it is known. */
export type TextFault = Pick<Problem, "reason" | "position" | "word" | "remedy">;

/** Raised when a reader's own text may not run, or cannot. */
export class TextError extends ProblemError {
  override name = "TextError";
  readonly fault: TextFault;

  constructor(problem: Problem) {
    const { code, detail, instance, reason, position, word, remedy } = problem;
    super(code, detail, instance);
    this.fault = { reason, position, word, remedy };
  }
}
