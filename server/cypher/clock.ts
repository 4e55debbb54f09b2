/** Milliseconds since it was made, to the hundredth. */
export type Clock = () => number;

export function createClock(): Clock {
  const start = performance.now();
  return () => Math.round((performance.now() - start) * 100) / 100;
}
