import { useId, useMemo, useRef, useState } from "react";

import { ChartTable } from "./ChartTable.tsx";
import { ChartTools, type Form } from "./ChartTools.tsx";
import styles from "./LineChart.module.css";
import type { Picture } from "./picture.ts";
import { Plot } from "./Plot.tsx";
import { useSketch } from "./sketch/use-sketch.ts";

export type LineChartProps = Picture & {
  /** The time that is looked at, on this chart and on those beside it. */
  readonly cursor: number | null;
  /** Without it, the chart keeps a cursor of its own. */
  readonly onCursor?: ((time: number | null) => void) | undefined;
  /** Where a guess may be drawn: its value at each time, or none where it was cleared. */
  readonly onSketch?: ((values: readonly number[]) => void) | undefined;
  /** How high the picture is, in pixels. */
  readonly height?: number | undefined;
};

const usualHeight = 220;

/** Lines over time, with their table one press away. */
export function LineChart(props: LineChartProps) {
  const { cursor, onCursor, onSketch, height = usualHeight } = props;
  const picture = usePicture(props);
  const title = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [form, setForm] = useState<Form>("chart");
  const [own, setOwn] = useState<number | null>(null);
  const sketch = useSketch(picture, onSketch);
  return (
    <figure className={styles["chart"]} aria-labelledby={title}>
      <figcaption className={styles["head"]}>
        <h3 id={title}>{picture.title}</h3>
        <span>{picture.unit}</span>
      </figcaption>
      {form === "chart" ? (
        <Plot
          {...{ picture, height, sketch, svg }}
          cursor={cursor ?? (onCursor === undefined ? own : null)}
          onCursor={onCursor ?? setOwn}
        />
      ) : (
        <ChartTable picture={picture} isWhole={form === "whole table"} />
      )}
      <ChartTools {...{ picture, svg, form, sketch }} onForm={setForm} />
    </figure>
  );
}

/** The same picture for as long as its parts are the same, so that a cursor lays nothing out anew. */
function usePicture({ title, unit, timeUnit, sentence, lines, band, marks }: Picture): Picture {
  return useMemo(
    () => ({ title, unit, timeUnit, sentence, lines, band, marks }),
    [title, unit, timeUnit, sentence, lines, band, marks],
  );
}
