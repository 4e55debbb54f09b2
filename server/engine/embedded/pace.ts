/** How patient the engine is, in milliseconds and counts. Tests hand in their own. */
export type Pace = {
  /** A question, unless it says otherwise. */
  readonly read: number;
  /** Each step of a write, unless it says otherwise: the whole may be endless. */
  readonly writeStep: number;
  /** Between two tries of a write that met another transaction. */
  readonly conflict: number;
  /** What an aborted question may still take before it costs a restart. */
  readonly grace: number;
  /** What requests wait for a restart. */
  readonly restart: number;
  /** What opening a large file may take. */
  readonly opening: number;
  /** What a clean end may take. */
  readonly closing: number;
  /** More crashes than this in this time, and the engine rests for so long. */
  readonly crashes: number;
  readonly crashesWithin: number;
  readonly rest: number;
  /** Questions at once: a short one passes a long one. */
  readonly atOnce: number;
};

export const usualPace: Pace = {
  read: 10_000,
  writeStep: 60_000,
  conflict: 100,
  grace: 1_000,
  restart: 10_000,
  opening: 120_000,
  closing: 10_000,
  crashes: 4,
  crashesWithin: 60_000,
  rest: 30_000,
  atOnce: 4,
};
