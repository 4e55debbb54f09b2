import { GraphUnavailableError } from "../graph.ts";

/** The database cannot be reached: from now on it is looked for. */
export class ConnectionLostError extends GraphUnavailableError {
  override name = "ConnectionLostError";
}

/** Another transaction was in the way; nothing of this one was stored. */
export class WriteConflictError extends GraphUnavailableError {
  override name = "WriteConflictError";
}

/** No server will ever have seen what our last write is known by: the data was put back. */
export class StaleBookmarkError extends ConnectionLostError {
  override name = "StaleBookmarkError";
}

/** The answer to a commit was lost: it may have taken place or not. */
export class CommitUnheardError extends ConnectionLostError {
  override name = "CommitUnheardError";
}
