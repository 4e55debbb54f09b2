/** How patient the engine is, in milliseconds and counts. Tests hand in their own. */
export type Neo4jPace = {
  /** A question, unless it says otherwise. */
  readonly read: number;
  /** Each step of a write, unless it says otherwise: the whole may be endless. */
  readonly writeStep: number;
  /** After so long Neo4j itself ends a write whose writer it no longer hears. */
  readonly writeWhole: number;
  /** Until indexes that were declared over much data are built. */
  readonly define: number;
  /** Between two tries of a write that met another transaction, and how many there may be. */
  readonly conflict: number;
  readonly conflicts: number;
  /** What the first look at the database may take. */
  readonly opening: number;
  /** What a connection may take to let go of its work before it counts as stuck. */
  readonly leaving: number;
  /** So many stuck connections, and all are made anew. */
  readonly stuck: number;
  /** What a write that was under way waits for a lost database. */
  readonly comeback: number;
  /** Between two looks for a lost database: at first, and at most. */
  readonly lookFirst: number;
  readonly lookMost: number;
  /** What one such look may take. */
  readonly look: number;
  /** How old the known revision may be before it is read again. */
  readonly fresh: number;
  /** How long after a write the readers ask for a server that has seen it. */
  readonly bookmark: number;
  /** What a clean end may take. */
  readonly closing: number;
  /** Connections for our questions, and for readers' own texts. */
  readonly connections: number;
  readonly askConnections: number;
  /**
   * What a request waits for a free connection, and a connection for its server. A hundred requests
   * that come at once to a Neo4j that has just started wait longer than two seconds.
   */
  readonly acquiring: number;
  readonly connecting: number;
};

export const usualNeo4jPace: Neo4jPace = {
  read: 10_000,
  writeStep: 60_000,
  writeWhole: 3_600_000,
  define: 600_000,
  conflict: 100,
  conflicts: 50,
  opening: 10_000,
  leaving: 2_000,
  stuck: 3,
  comeback: 10_000,
  lookFirst: 100,
  lookMost: 2_000,
  look: 5_000,
  fresh: 1_000,
  bookmark: 60_000,
  closing: 10_000,
  connections: 40,
  askConnections: 8,
  acquiring: 5_000,
  connecting: 3_000,
};
