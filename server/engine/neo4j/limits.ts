import { type Bounds, createLimit, type Limit } from "./limit.ts";

/** All limits of one line: what closing has to end, because no driver does. */
export type Limits = {
  readonly begin: (bounds: Bounds, onOver?: () => void) => Limit;
  readonly endAll: (error: Error) => void;
};

export function createLimits(): Limits {
  const running = new Set<Limit>();
  return {
    begin: (bounds, onOver) => {
      const limit = createLimit(bounds, onOver);
      const counted: Limit = {
        ...limit,
        stop: () => {
          limit.stop();
          running.delete(counted);
        },
      };
      running.add(counted);
      return counted;
    },
    endAll: (error) => {
      for (const limit of running) limit.end(error);
    },
  };
}
