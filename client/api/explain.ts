import { say } from "../messages/say.ts";
import { ProblemError } from "./problem-error.ts";

/** Those whose detail says what no message can. */
const told = [
  "invalid-request",
  "query-refused",
  "query-invalid",
  "query-too-costly",
  "engine-unsupported",
] as const;

/** What went wrong and what to do, in the reader's words. */
export function explain(error: unknown): string {
  if (!(error instanceof ProblemError)) return say("problems.unknown");
  const { code, message: detail, requestId } = error;
  if (code === "internal") return say("problems.internal", { request: requestId ?? "" });
  if (isTold(code)) return say(`problems.${code}`, { detail });
  return say(`problems.${code}`);
}

function isTold(code: ProblemError["code"]): code is (typeof told)[number] {
  return told.some((one) => one === code);
}
