import type { ChartLayout } from "./lay-out-chart.ts";

type Pointed = {
  readonly clientX: number;
  readonly clientY: number;
  readonly currentTarget: Element;
};

/** The whole time and the value that a pointer is on. */
export function placeAt(
  { clientX, clientY, currentTarget }: Pointed,
  { x, y, last }: Pick<ChartLayout, "x" | "y" | "last">,
): readonly [time: number, value: number] {
  const { left, top } = currentTarget.getBoundingClientRect();
  const [low = 0, high = 1] = y.domain();
  const time = Math.round(x.invert(clientX - left));
  const value = y.invert(clientY - top);
  return [Math.min(last, Math.max(0, time)), Math.min(high, Math.max(low, value))];
}
