import { Neo4jError } from "neo4j-driver";

import {
  GraphDeadlineError,
  GraphMemoryError,
  GraphStatementError,
  GraphUnavailableError,
} from "../graph.ts";
import { ConnectionLostError, StaleBookmarkError, WriteConflictError } from "./errors.ts";

/** What the driver or Neo4j threw, as the port says it. What is neither's is passed on. */
export function toGraphError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const Kind = kindOf(error.code);
  return new Kind(reasonIn(error.message), { cause: error });
}

type Kind = new (message: string, options: ErrorOptions) => Error;

/** By the last part of the code: what stands before it has changed between releases. */
const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...named(ConnectionLostError, [
    "ServiceUnavailable",
    "SessionExpired",
    "ProtocolError",
    "DatabaseUnavailable",
    "DatabaseNotFound",
    "Unauthorized",
    "CredentialsExpired",
    "AuthenticationRateLimit",
    "TokenExpired",
    "NotALeader",
  ]),
  ...named(StaleBookmarkError, ["BookmarkTimeout", "InvalidBookmark", "InvalidBookmarkMixture"]),
  // The driver's own: no connection was free in time.
  ...named(GraphUnavailableError, ["N/A", "MaximumTransactionLimitReached", "Terminated"]),
  ...named(GraphDeadlineError, [
    "TransactionTimedOut",
    "TransactionTimedOutClientConfiguration",
    "ProcedureTimedOut",
  ]),
  ...named(GraphMemoryError, [
    "MemoryPoolOutOfMemoryError",
    "TransactionOutOfMemoryError",
    "OutOfMemoryError",
    "StackOverFlowError",
  ]),
]);

function named(kind: Kind, names: readonly string[]): [string, Kind][] {
  return names.map((name) => [name, kind]);
}

function kindOf(code: string): Kind {
  const known = kinds.get(code.split(".").at(-1) ?? code);
  if (known !== undefined) return known;
  return code.startsWith("Neo.TransientError.") ? WriteConflictError : GraphStatementError;
}

/** The driver puts the reason behind a paragraph of advice. */
export function reasonIn(message: string): string {
  return message.split("Caused by: ").at(-1) ?? message;
}
