import { GraphStatementError, GraphTamperedError, GraphUnavailableError } from "../graph.ts";
import { WriteConflictError } from "./errors.ts";
import { type Answer } from "./incarnation.ts";

type Failed = Extract<Answer, { type: "failed" }>;

/** What the engine's refusal means to the one who asked. */
export function toError({ kind, message }: Failed): Error {
  if (kind === "tampered") return new GraphTamperedError(message);
  return kind === "conflict" ? new WriteConflictError(message) : new GraphStatementError(message);
}

export function unavailable(why: string): GraphUnavailableError {
  return new GraphUnavailableError(why);
}
