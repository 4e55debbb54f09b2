import { scaleLinear } from "d3-scale";

/** The points that a learner has set: the value at each of some times. */
export type Knots = ReadonlyMap<number, number>;

type Ground = {
  /** What holds without a change: the guess leaves it at the start. */
  readonly base: readonly number[];
  /** From when on there is something to guess. */
  readonly start: number;
  /** The last time. */
  readonly last: number;
};

/** The guess at each time: straight from point to point, level after the last. */
export function guessFrom(knots: Knots, { base, start, last }: Ground): number[] {
  const points = [...new Map([[start, base[start] ?? 0], ...knots])].toSorted(
    ([one], [other]) => one - other,
  );
  const [end, level] = points.at(-1) ?? [start, 0];
  const exact: Knots = new Map(points);
  const between = scaleLinear(
    points.map(([time]) => time),
    points.map(([, value]) => value),
  );
  return Array.from({ length: last + 1 }, (_, time) => {
    if (time < start) return base[time] ?? 0;
    return time >= end ? level : (exact.get(time) ?? between(time));
  });
}

type Stroke = readonly [time: number, value: number];

/** The points with those that a stroke of the pointer passes, each whole time between. */
export function stroke(knots: Knots, [from, first]: Stroke, [to, value]: Stroke): Knots {
  const steps = Math.max(1, Math.abs(to - from));
  const passed = Array.from({ length: steps + 1 }, (_, index): Stroke => {
    const part = index / steps;
    return [Math.round(from + (to - from) * part), first + (value - first) * part];
  });
  return new Map([...knots, ...passed]);
}

/** The points behind a guess that came from elsewhere. */
export function knotsOf(guess: readonly number[], start: number): Knots {
  return new Map(guess.map((value, time): Stroke => [time, value]).slice(start));
}
