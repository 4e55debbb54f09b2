import { say } from "../messages/say.ts";
import { ProblemError } from "./problem-error.ts";

/** What went wrong and what to do, in the reader's words. */
export function explain(error: unknown): string {
  if (!(error instanceof ProblemError)) return say("problems.unknown");
  const { code, message, requestId } = error;
  switch (code) {
    case "internal":
      return say("problems.internal", { request: requestId ?? "" });
    case "invalid-request":
    case "query-refused":
    case "query-invalid":
    case "query-too-costly":
    case "engine-unsupported":
      return say(`problems.${code}`, { detail: message });
    default:
      return say(`problems.${code}`);
  }
}
