import { type KeyboardEvent, type Ref, useId } from "react";

import { sayCharts } from "../messages/say-charts.ts";
import { cursorAfter } from "./cursor-keys.ts";
import type { ChartLayout } from "./geometry/lay-out-chart.ts";
import { guessStartOf, type Picture } from "./picture.ts";
import styles from "./Plot.module.css";
import { changeGuess } from "./sketch/guess-keys.ts";
import type { Sketch } from "./sketch/use-sketch.ts";
import { timeWords } from "./time-words.ts";

type HandProps = {
  readonly picture: Picture;
  readonly layout: ChartLayout;
  readonly cursor: number | null;
  readonly onCursor: (time: number | null) => void;
  readonly onFocus: (hasFocus: boolean) => void;
  readonly sketch: Sketch | null;
  readonly hand: Ref<HTMLInputElement>;
};

/** The chart as the keyboard has it: a slider over its time, and a pen where one may draw. */
export function Hand(props: HandProps) {
  const { picture, layout, cursor, onCursor, onFocus, sketch, hand } = props;
  const hint = useId();
  return (
    <>
      <input
        ref={hand}
        className={styles["hand"]}
        type="range"
        min={0}
        max={layout.last}
        value={cursor ?? 0}
        aria-label={sayCharts("charts.cursor", { title: picture.title })}
        aria-describedby={sketch === null ? undefined : hint}
        aria-valuetext={
          cursor === null ? sayCharts("charts.no-cursor") : timeWords(cursor, picture.timeUnit)
        }
        onChange={({ currentTarget }) => {
          onCursor(currentTarget.valueAsNumber);
        }}
        onKeyDown={(event) => {
          takeKey(event, props);
        }}
        onFocus={() => {
          onFocus(true);
        }}
        onBlur={() => {
          onFocus(false);
        }}
      />
      {sketch !== null && (
        <p id={hint} className={styles["hint"]}>
          {sayCharts("charts.sketch")}
        </p>
      )}
    </>
  );
}

function takeKey(event: KeyboardEvent, props: HandProps): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (!moveCursor(event.key, props) && !changeGuess(event, props)) return;
  event.preventDefault();
  event.stopPropagation();
}

function moveCursor(key: string, { picture, layout, cursor, onCursor }: HandProps): boolean {
  const { last } = layout;
  const start = guessStartOf(picture);
  const to = cursorAfter({ key, cursor, last, unit: picture.timeUnit, start });
  if (to !== null) onCursor(to);
  return to !== null;
}
