import { useRef } from "react";

import { guessStartOf, lastTimeOf, type Picture } from "../picture.ts";
import { guessFrom, type Knots, knotsOf, stroke } from "./guess.ts";

type Place = readonly [time: number, value: number];

export type Sketch = {
  readonly hasGuess: boolean;
  /** Sets the guess at one time. */
  readonly set: (time: number, value: number) => void;
  /** Raises the guess at one time, or lowers it. */
  readonly raise: (time: number, by: number, least: number) => void;
  /** Follows the pointer from where it was to where it is. */
  readonly draw: (from: Place, to: Place) => void;
  readonly clear: () => void;
};

type Draw = (values: readonly number[]) => void;

/** Turns what a learner draws into values. The guess itself stands with whoever shows the chart. */
export function useSketch(picture: Picture, onSketch: Draw | undefined): Sketch | null {
  const points = useRef<Knots>(new Map());
  if (onSketch === undefined) return null;
  const ground = {
    base: (picture.lines.find(({ look }) => look === "base") ?? picture.lines[0])?.values ?? [],
    start: guessStartOf(picture),
    last: lastTimeOf(picture),
  };
  const shown = picture.lines.find(({ look }) => look === "guess")?.values;
  const known = (): Knots => {
    if (shown === undefined) return new Map();
    const ours = guessFrom(points.current, ground);
    const isOurs = shown.every((value, time) => value === ours[time]);
    return isOurs ? points.current : knotsOf(shown, ground.start);
  };
  const put = (knots: Knots) => {
    points.current = knots;
    onSketch(guessFrom(knots, ground));
  };
  const set = (time: number, value: number) => {
    put(new Map([...known(), [Math.max(time, ground.start), value]]));
  };
  return {
    hasGuess: shown !== undefined,
    set,
    raise: (time, by, least) => {
      const at = Math.max(time, ground.start);
      const now = shown?.[at] ?? ground.base[at] ?? 0;
      set(at, Math.max(least, now + by));
    },
    // Moves may come faster than what they draw is shown: the points go on from our own.
    draw: ([from, first], [to, value]) => {
      put(
        stroke(
          points.current,
          [Math.max(from, ground.start), first],
          [Math.max(to, ground.start), value],
        ),
      );
    },
    clear: () => {
      points.current = new Map();
      onSketch([]);
    },
  };
}
