import { createBookmarks } from "./bookmarks.ts";
import { GraphDeadlineError } from "../graph.ts";
import { createLife } from "./life.ts";
import { createLimits } from "./limits.ts";
import { type Errand, type Line } from "./line.ts";
import { type Neo4jEvent } from "./neo4j-event.ts";
import { type Neo4jPace } from "./pace.ts";
import { type Neo4jPlace } from "./place.ts";
import { runOnce } from "./run.ts";
import { createSessions } from "./sessions.ts";

export type LineParts = {
  readonly place: Neo4jPlace;
  readonly pace: Neo4jPace;
  /** Finds out whether the database answers. */
  readonly look: Errand<unknown>;
  readonly log: (event: Neo4jEvent) => void;
};

/** @throws Error for an address that the driver cannot read */
export function createLine({ place, pace, look, log }: LineParts): Line {
  const bookmarks = createBookmarks(pace.bookmark);
  const limits = createLimits();
  const sessions = createSessions({
    place,
    pace,
    bookmarks,
    onReconnect: (stuck) => {
      log({ type: "reconnected", stuck });
    },
  });

  async function lookOnce() {
    const limit = limits.begin({ milliseconds: pace.look });
    try {
      await runOnce({ sessions, bookmarks }, look, limit);
    } catch (error) {
      // It may wait for a write that was lost with a former state of the data.
      if (error instanceof GraphDeadlineError) bookmarks.forget();
      throw error;
    } finally {
      limit.stop();
    }
  }

  return { pace, bookmarks, sessions, limits, life: createLife({ pace, log, look: lookOnce }) };
}
