import { say } from "../messages/say.ts";
import { ProblemError } from "./problem-error.ts";

/** What went wrong and what to do, in the reader's words. */
export function explain(error: unknown): string {
  if (!(error instanceof ProblemError)) return say("problems.unknown");
  const { code, message, requestId } = error;
  if (code === "invalid-request") return say("problems.invalid-request", { detail: message });
  if (code === "internal") return say("problems.internal", { request: requestId ?? "" });
  return say(`problems.${code}`);
}
