import type { TextPosition } from "../../../contract/problem.ts";
import { explain } from "../../api/explain.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { TextError } from "../../api/text-error.ts";

/** What is wrong with a text: in words, where, and what to do instead. */
export type Fault = {
  readonly message: string;
  readonly remedy: string | null;
  readonly position: TextPosition | null;
};

export function faultOf(error: unknown): Fault {
  if (!(error instanceof TextError))
    return { message: explain(error), remedy: null, position: null };
  const { position, remedy } = error.fault;
  return { message: explain(error), remedy: remedy ?? null, position: position ?? null };
}

/** Whether it is the text that is wrong, and not the way to the server. */
export function isOfText(error: unknown): boolean {
  return (
    error instanceof TextError ||
    (error instanceof ProblemError && error.code === "invalid-request")
  );
}
