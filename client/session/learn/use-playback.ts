import { useEffect } from "react";

import { atDesk, useLearnDesk } from "./learn-desk.ts";

/** A run of ten years plays in about eight seconds. */
const playMs = 8_000;
const frameMs = 66;

/** Moves the time that is pointed at while the run plays, and stops at its end. */
export function usePlayback(until: number): void {
  const isPlaying = useLearnDesk((desk) => desk.isPlaying);
  useEffect(() => {
    if (!isPlaying) return;
    const step = Math.max(1, Math.round((until * frameMs) / playMs));
    const timer = setInterval(() => {
      const { time } = useLearnDesk.getState();
      const next = Math.min(until, (time ?? 0) + step);
      atDesk({ time: next, isPlaying: next < until });
    }, frameMs);
    return () => clearInterval(timer);
  }, [isPlaying, until]);
}

/** Plays from where one points, or from the start where that is the end. */
export function togglePlay(until: number): void {
  const { time, isPlaying } = useLearnDesk.getState();
  const from = time === null || time >= until ? 0 : time;
  atDesk(isPlaying ? { isPlaying: false } : { isPlaying: true, time: from });
}
