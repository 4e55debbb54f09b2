import { type Job } from "./job.ts";

/** What waits for the engine, and what it works on. */
export type Queue = {
  readonly wait: (job: Job) => void;
  /** Back to the front: it has waited already. */
  readonly waitAgain: (jobs: readonly Job[]) => void;
  /** The next that may start now; null while none may. */
  readonly next: () => Job | null;
  readonly run: (job: Job) => void;
  readonly running: () => readonly Job[];
  readonly runningWith: (id: number) => Job | null;
  /** Takes it out, wherever it is. */
  readonly remove: (job: Job) => void;
  readonly takeRunning: () => readonly Job[];
  readonly takeWaiting: () => readonly Job[];
  /** Takes nothing more from now on; resolves when nothing runs any more. */
  readonly shut: () => Promise<void>;
  readonly isShut: () => boolean;
};

/** First come, first served, so many at once; one that must be alone waits until it is. */
export function createQueue(atOnce: number): Queue {
  const waiting: Job[] = [];
  const running = new Map<number, Job>();
  let onQuiet: (() => void) | null = null;

  function tellIfQuiet() {
    if (running.size === 0) onQuiet?.();
  }

  function mayStart(job: Job): boolean {
    const active = [...running.values()].filter(({ call }) => call.pin === undefined);
    if (active.some(({ isAlone }) => isAlone)) return false;
    return active.length < (job.isAlone ? 1 : atOnce);
  }

  return {
    wait: (job) => {
      waiting.push(job);
    },
    waitAgain: (jobs) => {
      waiting.unshift(...jobs);
    },
    next: () => {
      const [first] = waiting;
      if (first === undefined || !mayStart(first)) return null;
      waiting.shift();
      return first;
    },
    run: (job) => {
      running.set(job.id, job);
    },
    running: () => [...running.values()],
    runningWith: (id) => running.get(id) ?? null,
    remove: (job) => {
      running.delete(job.id);
      const at = waiting.indexOf(job);
      if (at !== -1) waiting.splice(at, 1);
      tellIfQuiet();
    },
    takeRunning: () => {
      const jobs = [...running.values()];
      running.clear();
      tellIfQuiet();
      return jobs;
    },
    takeWaiting: () => waiting.splice(0),
    shut: () =>
      new Promise((resolve) => {
        onQuiet = resolve;
        tellIfQuiet();
      }),
    isShut: () => onQuiet !== null,
  };
}
