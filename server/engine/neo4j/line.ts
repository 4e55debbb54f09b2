import { type Session } from "neo4j-driver";

import { type Bookmarks } from "./bookmarks.ts";
import { type Life } from "./life.ts";
import { type Limits } from "./limits.ts";
import { type Neo4jPace } from "./pace.ts";
import { type Sessions, type Stay } from "./sessions.ts";

/** What every request to the database goes through. */
export type Line = {
  readonly pace: Neo4jPace;
  readonly bookmarks: Bookmarks;
  readonly sessions: Sessions;
  readonly limits: Limits;
  readonly life: Life;
};

/** One thing asked within a session of its own. */
export type Errand<Result> = {
  readonly stay: Stay;
  readonly act: (session: Session) => PromiseLike<Result>;
};
