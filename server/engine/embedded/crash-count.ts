import { type Pace } from "./pace.ts";

/** Notes a crash; answers whether there are now too many to go on as if nothing were. */
export type CrashCount = (now: number) => boolean;

export function createCrashCount({ crashes, crashesWithin }: Pace): CrashCount {
  let times: readonly number[] = [];
  return (now) => {
    times = [...times.filter((time) => now - time < crashesWithin), now];
    return times.length > crashes;
  };
}
