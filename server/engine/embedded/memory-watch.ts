import { residentMemory } from "./resident-memory.ts";

export type MemoryWatch = {
  /** What the process itself says. */
  readonly onReport: (bytes: number) => void;
  /** Another process: what the last one said does not count. */
  readonly reset: () => void;
  readonly stop: () => void;
};

const everyMilliseconds = 100;

type Watched = {
  readonly ceiling: number;
  readonly pid: () => number;
  /** Called once for each process that overruns. */
  readonly onOverrun: () => void;
};

export function watchMemory({ ceiling, pid, onOverrun }: Watched): MemoryWatch {
  let reported = 0;
  let told = 0;
  function look() {
    const bytes = residentMemory(pid()) ?? reported;
    if (bytes <= ceiling || told === pid()) return;
    told = pid();
    onOverrun();
  }
  const clock = setInterval(look, everyMilliseconds).unref();
  return {
    onReport: (bytes) => {
      reported = bytes;
    },
    reset: () => {
      reported = 0;
    },
    stop: () => {
      clearInterval(clock);
    },
  };
}
