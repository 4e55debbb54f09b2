import { useMemo, useRef, useState } from "react";

import { sayCharts } from "../messages/say-charts.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { ChartTable } from "./ChartTable.tsx";
import { ChartTools, type Form } from "./ChartTools.tsx";
import { chartCsv } from "./columns.ts";
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
  /** Whether a guess was drawn here before: it stays where it was drawn. */
  readonly isSketched?: boolean | undefined;
  /** How high the picture is, in pixels. */
  readonly height?: number | undefined;
};

const usualHeight = 220;

/** Lines over time, with their table one press away. */
export function LineChart(props: LineChartProps) {
  const { cursor, onCursor, onSketch, isSketched, height = usualHeight } = props;
  const picture = usePicture(props);
  const svg = useRef<SVGSVGElement>(null);
  const [form, setForm] = useState<Form>("chart");
  const [own, setOwn] = useState<number | null>(null);
  const sketch = useSketch(picture, onSketch);
  return (
    <ChartFrame {...picture}>
      {form === "chart" ? (
        <Plot
          {...{ picture, height, sketch, isSketched, svg }}
          cursor={cursor ?? (onCursor === undefined ? own : null)}
          onCursor={onCursor ?? setOwn}
        />
      ) : (
        <ChartTable picture={picture} isWhole={form === "whole table"} />
      )}
      <ChartTools
        {...{ svg, form }}
        words={picture}
        csv={() => chartCsv(picture)}
        onForm={setForm}
        rows={rowsOf(picture)}
        sketch={sketch}
      />
    </ChartFrame>
  );
}

function rowsOf({ timeUnit }: Picture) {
  return { every: sayCharts(`charts.every-${timeUnit}`), few: sayCharts("charts.once-a-year") };
}

/** The same picture for as long as its parts are the same, so that a cursor lays nothing out anew. */
function usePicture({ title, unit, timeUnit, sentence, lines, band, marks }: Picture): Picture {
  return useMemo(
    () => ({ title, unit, timeUnit, sentence, lines, band, marks }),
    [title, unit, timeUnit, sentence, lines, band, marks],
  );
}
