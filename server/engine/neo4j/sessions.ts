import { type Session } from "neo4j-driver";

import { type Bookmarks } from "./bookmarks.ts";
import { createDrivers, type Drivers, type Pool } from "./drivers.ts";
import { within } from "./limit.ts";
import { type Neo4jPace } from "./pace.ts";
import { type Neo4jPlace } from "./place.ts";

export type Stay = {
  readonly pool: Pool;
  /** Where several servers hold the data, READ may be answered by a follower. */
  readonly access: "READ" | "WRITE";
  /** Rows that are fetched at once; -1 fetches all. */
  readonly fetchSize?: number;
};

/** A session for each request, and what becomes of those whose connection answers no more. */
export type Sessions = {
  readonly open: (stay: Stay) => Session;
  /** Ends what still runs in it, once. Resolves when it has ended, or is given up as stuck. */
  readonly leave: (session: Session) => Promise<void>;
  /** Whether as many are open as there are connections. */
  readonly isFull: (pool: Pool) => boolean;
  /** Resolves when none is open any more, or it takes too long. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Opened = {
  readonly pool: Pool;
  readonly drivers: Drivers;
  leaving: Promise<void> | null;
};

export type SessionsParts = {
  readonly place: Neo4jPlace;
  readonly pace: Neo4jPace;
  readonly bookmarks: Bookmarks;
  readonly onReconnect: (stuck: number) => void;
};

/** @throws Error for an address that the driver cannot read */
export function createSessions({ place, pace, bookmarks, onReconnect }: SessionsParts): Sessions {
  const opened = new Map<Session, Opened>();
  const stuck = new Set<Session>();
  let drivers = createDrivers(place, pace);
  let onQuiet: (() => void) | null = null;

  function open({ pool, access, fetchSize }: Stay): Session {
    const session = drivers[pool].session({
      database: place.database,
      defaultAccessMode: access,
      bookmarks: bookmarks.latest(),
      ...(fetchSize === undefined ? {} : { fetchSize }),
    });
    opened.set(session, { pool, drivers, leaving: null });
    return session;
  }

  async function leave(session: Session) {
    const one = opened.get(session);
    if (one === undefined) return;
    await (one.leaving ??= end(session, one));
  }

  async function end(session: Session, one: Opened) {
    const ended = session.close().catch(() => null);
    try {
      await within(() => ended, { milliseconds: pace.leaving });
    } catch {
      giveUp(session, one);
    }
    void ended.then(() => stuck.delete(session));
    opened.delete(session);
    if (opened.size === 0) onQuiet?.();
  }

  function giveUp(session: Session, one: Opened) {
    // Connections that were dropped already count no more.
    if (one.drivers !== drivers) return;
    stuck.add(session);
    if (stuck.size < pace.stuck) return;
    onReconnect(stuck.size);
    void drivers.close();
    drivers = createDrivers(place, pace);
    stuck.clear();
  }

  async function lastLeft() {
    await new Promise<void>((resolve) => {
      onQuiet = resolve;
      if (opened.size === 0) resolve();
    });
  }

  return {
    open,
    leave,
    isFull: (pool) =>
      [...opened.values()].filter((used) => used.pool === pool).length >= drivers.sizes[pool],
    quiet: async () => {
      await within(lastLeft, { milliseconds: pace.closing }).catch(() => null);
    },
    close: () => drivers.close(),
  };
}
