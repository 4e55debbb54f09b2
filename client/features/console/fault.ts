import type { TextPosition } from "../../../contract/problem.ts";
import { explain } from "../../api/explain.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { TextError } from "../../api/text-error.ts";

/** What is wrong with a text or with its parameters: in words, where, and what to do instead. */
export type Fault = {
  readonly of: "text" | "params";
  readonly message: string;
  readonly remedy: string | null;
  readonly position: TextPosition | null;
};

export function faultOf(error: unknown): Fault {
  const said = { of: isOfParams(error) ? "params" : "text", message: explain(error) } as const;
  if (!(error instanceof TextError)) return { ...said, remedy: null, position: null };
  const { position, remedy } = error.fault;
  return { ...said, remedy: remedy ?? null, position: position ?? null };
}

const ofParams = new Set<unknown>(["parameter-unused", "parameter-value", "parameter-size"]);

/** A parameter that is used and not given is marked in the text, where it is used. */
function isOfParams(error: unknown): boolean {
  if (error instanceof TextError) return ofParams.has(error.fault.reason);
  return error instanceof ProblemError && error.faults.some(({ path }) => /^params\b/.test(path));
}

/** Whether it is the text that is wrong, and not the way to the server. */
export function isOfText(error: unknown): boolean {
  return (
    error instanceof TextError ||
    (error instanceof ProblemError && error.code === "invalid-request")
  );
}
