/** The time, and what is to be done later; tests hand in their own. */
export type Schedule = {
  now(): Date;
  /** Acts once after so many milliseconds. @returns what takes it back */
  after(milliseconds: number, act: () => void): () => void;
};

/** The clock of the machine; what waits on it keeps no process alive. */
export const usualSchedule: Schedule = {
  now: () => new Date(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds).unref();
    return () => {
      clearTimeout(timer);
    };
  },
};
