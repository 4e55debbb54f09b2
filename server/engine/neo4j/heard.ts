import { Neo4jError } from "neo4j-driver";

import { ConnectionLostError, StaleBookmarkError } from "./errors.ts";
import { type Line } from "./line.ts";
import { type Stay } from "./sessions.ts";
import { reasonIn, toGraphError } from "./to-graph-error.ts";

/** What a failure means to the one who asked, with what it tells about the whole line. */
export function heard(
  { sessions, bookmarks }: Pick<Line, "sessions" | "bookmarks">,
  error: unknown,
  { pool }: Stay,
): unknown {
  // The driver says the same whether all connections are in use or none can be made.
  if (error instanceof Neo4jError && error.code === "N/A" && !sessions.isFull(pool)) {
    return new ConnectionLostError(reasonIn(error.message), { cause: error });
  }
  const found = toGraphError(error);
  if (found instanceof StaleBookmarkError) bookmarks.forget();
  return found;
}
