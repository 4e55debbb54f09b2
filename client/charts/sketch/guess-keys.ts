import { tickStep } from "d3-array";

import type { ChartLayout } from "../geometry/lay-out-chart.ts";
import { guessStartOf, type Picture } from "../picture.ts";
import type { Sketch } from "./use-sketch.ts";

type Key = { readonly key: string; readonly shiftKey: boolean };

type Under = {
  readonly picture: Picture;
  readonly layout: Pick<ChartLayout, "y">;
  readonly cursor: number | null;
  readonly onCursor: (time: number) => void;
  readonly sketch: Sketch | null;
};

/** A guess is raised by about a fiftieth of the axis at a time; by five times that with Shift. */
const parts = 50;
const leap = 5;

const ways: ReadonlyMap<string, number> = new Map([
  ["ArrowUp", 1],
  ["ArrowDown", -1],
]);

/** Raises, lowers or clears the guess; answers whether the key was for that. */
export function changeGuess({ key, shiftKey }: Key, under: Under): boolean {
  const { sketch } = under;
  if (sketch === null) return false;
  const way = ways.get(key);
  if (way !== undefined) raise(sketch, shiftKey ? way * leap : way, under);
  else if (key === "Delete" || key === "Backspace") sketch.clear();
  else return false;
  return true;
}

function raise(sketch: Sketch, by: number, { picture, layout, cursor, onCursor }: Under): void {
  const [low = 0, high = 1] = layout.y.domain();
  const time = Math.max(cursor ?? 0, guessStartOf(picture));
  onCursor(time);
  sketch.raise(time, by * tickStep(low, high, parts), low);
}
