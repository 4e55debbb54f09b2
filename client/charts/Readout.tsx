import type { ChartLayout } from "./geometry/lay-out-chart.ts";
import { LineSample } from "./LineSample.tsx";
import type { Picture } from "./picture.ts";
import { readingsAt } from "./reading.ts";
import styles from "./Plot.module.css";
import { timeWords } from "./time-words.ts";

type ReadoutProps = {
  readonly picture: Picture;
  readonly layout: ChartLayout;
  readonly cursor: number | null;
  /** Whether it is read aloud as it changes: where the keys are, and nowhere else. */
  readonly isSpoken: boolean;
};

/** What the lines are at the cursor, on the side of it where there is more room. */
export function Readout({ picture, layout, cursor, isSpoken }: ReadoutProps) {
  return (
    <output aria-live={isSpoken ? "polite" : "off"}>
      {cursor !== null && (
        <span className={styles["readout"]} style={sideOf(layout, cursor)}>
          <b>{timeWords(cursor, picture.timeUnit)}</b>
          {readingsAt(picture, cursor, layout.span).map((reading) => (
            <span key={reading.key} className={styles["reading"]}>
              <LineSample reading={reading} among={picture.lines} />
              <span className={styles["name"]}>{reading.label} </span>
              <span className={styles["value"]}>{reading.text}</span>
            </span>
          ))}
        </span>
      )}
    </output>
  );
}

const beside = 8;

function sideOf({ x, plot, width }: ChartLayout, cursor: number) {
  const at = x(cursor);
  const top = plot.top;
  const isLeft = at < (plot.left + plot.right) / 2;
  return isLeft
    ? { top, left: at + beside, maxWidth: width - at - beside }
    : { top, right: width - at + beside, maxWidth: at - beside };
}
